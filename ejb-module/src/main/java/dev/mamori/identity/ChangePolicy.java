package dev.mamori.identity;

import dev.mamori.identity.model.PolicyValue;
import dev.mamori.platform.PlainText;
import java.util.EnumMap;
import java.util.Map;

/**
 * Asks for other values of the security policy; what is left out stays.
 *
 * @param expectedVersion the version the change is based on
 * @param reason why, for the second person
 */
public record ChangePolicy(
        long expectedVersion,
        @PlainText(max = 500, required = true) String reason,
        Integer passwordLength,
        Integer privilegedPasswordLength,
        Integer lockThreshold,
        Integer lockMinutes,
        Integer idleMinutes,
        Integer privilegedIdleMinutes,
        Integer sessionHours,
        Integer privilegedSessionHours,
        Integer dormantDays,
        Integer terminalBudget,
        Integer concurrentSessions) {

    /** What was chosen. */
    public Map<PolicyValue, Integer> chosen() {
        var chosen = new EnumMap<PolicyValue, Integer>(PolicyValue.class);
        for (var value : PolicyValue.values()) {
            var one = of(value);
            if (one != null) {
                chosen.put(value, one);
            }
        }
        return chosen;
    }

    private Integer of(PolicyValue value) {
        return switch (value) {
            case PASSWORD_LENGTH -> passwordLength;
            case PRIVILEGED_PASSWORD_LENGTH -> privilegedPasswordLength;
            case LOCK_THRESHOLD -> lockThreshold;
            case LOCK_MINUTES -> lockMinutes;
            case IDLE_MINUTES -> idleMinutes;
            case PRIVILEGED_IDLE_MINUTES -> privilegedIdleMinutes;
            case SESSION_HOURS -> sessionHours;
            case PRIVILEGED_SESSION_HOURS -> privilegedSessionHours;
            case DORMANT_DAYS -> dormantDays;
            case TERMINAL_BUDGET -> terminalBudget;
            case CONCURRENT_SESSIONS -> concurrentSessions;
        };
    }
}
