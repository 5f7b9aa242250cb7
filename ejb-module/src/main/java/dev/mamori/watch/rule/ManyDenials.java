package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Asked again and again for what is not allowed or is not there: somebody tries doors. Passwords are the lock's matter,
 * and being asked for a purpose or a second factor is nobody's fault.
 */
final class ManyDenials implements WatchRule {

    private static final Set<String> NO_FAULT =
            Set.of("step-up-required", "purpose-required", "mfa-required", "second-factor-enrolment-required");

    private static final Set<String> DOOR = Set.of("SIGNED_IN", "TERMINAL_SIGNED_IN", "SECOND_FACTOR_PROVEN");

    private final Burst burst = new Burst(AlertRule.MANY_DENIALS, Duration.ofMinutes(10), ManyDenials::denied);

    @Override
    public AlertRule which() {
        return AlertRule.MANY_DENIALS;
    }

    @Override
    public List<Suspicion> look(Window window, int times) {
        return burst.look(window, times, within -> within);
    }

    private static boolean denied(Deed deed) {
        if (DOOR.contains(deed.operation()) || deed.reason() != null && NO_FAULT.contains(deed.reason())) {
            return false;
        }
        return "REFUSED".equals(deed.outcome())
                || "UNDECLARED".equals(deed.outcome())
                || "REJECTED".equals(deed.outcome()) && "not-found".equals(deed.reason());
    }
}
