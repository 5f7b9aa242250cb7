package dev.mamori.identity.store;

import dev.mamori.identity.model.PolicyValue;
import java.util.Map;

/**
 * What a municipality's policy says of locks and sessions, as a sign-in reads it.
 *
 * @param values every value of the policy
 */
public record SignInLimits(Map<PolicyValue, Integer> values) {

    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    /** Failures in a row until the lock. */
    public int lockThreshold() {
        return values.get(PolicyValue.LOCK_THRESHOLD);
    }

    /** Minutes a lock or a quarantine lasts. */
    public int lockMinutes() {
        return values.get(PolicyValue.LOCK_MINUTES);
    }

    /** Failures over several ids in ten minutes until a terminal is quarantined. */
    public int terminalBudget() {
        return values.get(PolicyValue.TERMINAL_BUDGET);
    }

    /** Seconds without a request after which a session ends. */
    public int idleSeconds(boolean privileged) {
        return MINUTE * values.get(privileged ? PolicyValue.PRIVILEGED_IDLE_MINUTES : PolicyValue.IDLE_MINUTES);
    }

    /** Seconds after which a session ends anyhow. */
    public int longestSeconds(boolean privileged) {
        return HOUR * values.get(privileged ? PolicyValue.PRIVILEGED_SESSION_HOURS : PolicyValue.SESSION_HOURS);
    }

    /** Sessions of one person at a time. */
    public int concurrentSessions() {
        return values.get(PolicyValue.CONCURRENT_SESSIONS);
    }
}
