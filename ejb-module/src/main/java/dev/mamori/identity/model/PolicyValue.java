package dev.mamori.identity.model;

import java.util.Arrays;

/**
 * The values of a municipality's security policy, each with the least and the most that may be chosen. The bounds are the
 * contract's (controls 13, 23, 24) and NIST SP 800-63B-4's: nobody can set anything weaker.
 */
public enum PolicyValue {
    /** Code points; the contract asks for ten. */
    PASSWORD_LENGTH("passwordLength", 10, 64, 10),
    /** Code points, for privileged accounts (SP 800-63B-4, clause 3.1.1.2). */
    PRIVILEGED_PASSWORD_LENGTH("privilegedPasswordLength", 15, 64, 15),
    /** Failures in a row until the lock (SP 800-63B-4, clause 3.2.2, allows a hundred). */
    LOCK_THRESHOLD("lockThreshold", 3, 10, 5),
    /** Minutes a first lock lasts. */
    LOCK_MINUTES("lockMinutes", 30, 1440, 30),
    /** Minutes without a request (SP 800-63B-4, clause 2.2.3: an hour at most). */
    IDLE_MINUTES("idleMinutes", 5, 60, 30),
    /** The same for privileged accounts (clause 2.3.3). */
    PRIVILEGED_IDLE_MINUTES("privilegedIdleMinutes", 5, 15, 15),
    /** Hours a session lasts anyhow (clause 2.2.3: a day at most). */
    SESSION_HOURS("sessionHours", 1, 24, 12),
    /** The same for privileged accounts (clause 2.3.3: twelve at most). */
    PRIVILEGED_SESSION_HOURS("privilegedSessionHours", 1, 12, 12),
    /** Days without a sign-in until an account is suspended. */
    DORMANT_DAYS("dormantDays", 1, 45, 45),
    /** Failures over several login ids in ten minutes until a terminal is quarantined. */
    TERMINAL_BUDGET("terminalBudget", 5, 10, 10),
    /** Sessions of one person at a time. */
    CONCURRENT_SESSIONS("concurrentSessions", 1, 3, 3);

    private final String word;
    private final int least;
    private final int most;
    private final int usual;

    PolicyValue(String word, int least, int most, int usual) {
        this.word = word;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** The value's name in bodies. */
    public String word() {
        return word;
    }

    /** The name of its column. */
    public String column() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }

    /** What holds until the municipality chooses. */
    public int usual() {
        return usual;
    }

    /** Whether it may be chosen. */
    public boolean allows(int value) {
        return value >= least && value <= most;
    }

    /** The value with this name. */
    public static PolicyValue of(String word) {
        return Arrays.stream(values())
                .filter(value -> value.word.equals(word))
                .findFirst()
                .orElseThrow();
    }
}
