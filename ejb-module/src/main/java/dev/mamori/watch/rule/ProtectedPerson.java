package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.List;

/** Somebody in need of protection was looked at by a person whose departments have no case of them. */
final class ProtectedPerson implements WatchRule {

    @Override
    public AlertRule which() {
        return AlertRule.PROTECTED_PERSON;
    }

    @Override
    public List<Suspicion> look(Window window, int persons) {
        var person = window.person();
        return new EachDay(
                        which(),
                        deed -> deed.opened()
                                && person.shielded().contains(deed.resident())
                                && !person.ownCases().contains(deed.resident()),
                        Deed::resident)
                .look(window, persons);
    }
}
