package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.List;
import java.util.Set;

/** A terminal came from where the register does not have it, with another one's card, or with a copied proof. */
final class TerminalMismatch implements WatchRule {

    private static final Set<String> REASONS =
            Set.of("terminal-sim-mismatch", "sim-not-registered", "address-not-allowed");

    private static final Set<String> COPIES =
            Set.of("TERMINAL_CLONED", "TERMINAL_SESSION_MISUSED", "SECURITY_KEY_CLONED");

    private final EachDay day = new EachDay(AlertRule.TERMINAL_MISMATCH, TerminalMismatch::mismatched, Deed::id);

    @Override
    public AlertRule which() {
        return AlertRule.TERMINAL_MISMATCH;
    }

    @Override
    public List<Suspicion> look(Window window, int times) {
        return day.look(window, times);
    }

    private static boolean mismatched(Deed deed) {
        return COPIES.contains(deed.operation()) || deed.reason() != null && REASONS.contains(deed.reason());
    }
}
