package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.List;

/** The provider opened somebody's data under a disclosure: allowed, and always worth a look of the city. */
final class ProviderDisclosure implements WatchRule {

    private final EachDay day =
            new EachDay(AlertRule.PROVIDER_DISCLOSURE, deed -> deed.did("DISCLOSED_CONTENT_OPENED"), Deed::id);

    @Override
    public AlertRule which() {
        return AlertRule.PROVIDER_DISCLOSURE;
    }

    @Override
    public List<Suspicion> look(Window window, int times) {
        return day.look(window, times);
    }
}
