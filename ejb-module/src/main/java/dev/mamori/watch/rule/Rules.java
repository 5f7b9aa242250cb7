package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.List;
import java.util.Map;

/** All rules there are, one for each {@link AlertRule}. */
public final class Rules {

    /** Each of them. */
    public static final List<WatchRule> ALL = List.of(
            new OffHours(),
            new MassViewing(),
            new IdleSearches(),
            new ExportBurst(),
            new DormantWakes(),
            new ManyDenials(),
            new TwoTerminals(),
            new TerminalMismatch(),
            new SameFamilyName(),
            new ProtectedPerson(),
            new NewTerminal(),
            new ProviderDisclosure());

    private Rules() {}

    /**
     * What the rules say of a window.
     *
     * @param figures the figure in force of each rule that is on; what is missing is off
     */
    public static List<Suspicion> look(Window window, Map<AlertRule, Integer> figures) {
        return ALL.stream()
                .filter(rule -> figures.containsKey(rule.which()))
                .flatMap(rule -> rule.look(window, figures.get(rule.which())).stream())
                .toList();
    }
}
