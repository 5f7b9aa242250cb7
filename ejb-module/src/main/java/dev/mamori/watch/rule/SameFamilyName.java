package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.List;

/** Somebody of the person's own family name was looked at, though no department of theirs has a case of them: a relative, perhaps. */
final class SameFamilyName implements WatchRule {

    @Override
    public AlertRule which() {
        return AlertRule.SAME_FAMILY_NAME;
    }

    @Override
    public List<Suspicion> look(Window window, int persons) {
        var person = window.person();
        return new EachDay(
                        which(),
                        deed -> deed.opened()
                                && person.kin().contains(deed.resident())
                                && !person.ownCases().contains(deed.resident()),
                        Deed::resident)
                .look(window, persons);
    }
}
