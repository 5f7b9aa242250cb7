package dev.mamori.watch;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is watched for, each with its one figure and the bounds within which a municipality may choose it: nobody can make
 * a rule blunter than its floor (control 27).
 */
public enum AlertRule {
    /** Used outside the hours of the department or the person; the figure: minutes of grace after their end. */
    OFF_HOURS(AlertSeverity.MEDIUM, 0, 15, 0),
    /** Many people's data opened one by one; persons within an hour. */
    MASS_VIEWING(AlertSeverity.HIGH, 20, 100, 100),
    /** Searched again and again without opening what was found; searches within an hour. */
    IDLE_SEARCHES(AlertSeverity.MEDIUM, 10, 50, 30),
    /** Taken out or printed again and again; times within an hour. */
    EXPORT_BURST(AlertSeverity.HIGH, 2, 10, 5),
    /** An account wakes that nobody has used for long; days. */
    DORMANT_WAKES(AlertSeverity.MEDIUM, 7, 45, 30),
    /** Asked for what is not allowed or not there, again and again; times within ten minutes. */
    MANY_DENIALS(AlertSeverity.MEDIUM, 5, 40, 20),
    /** One account at two terminals at once; minutes within which it goes there and back. */
    TWO_TERMINALS(AlertSeverity.HIGH, 5, 60, 5),
    /** A terminal where the register says it is not, or with another one's proof; times a day. */
    TERMINAL_MISMATCH(AlertSeverity.HIGH, 1, 1, 1),
    /** Somebody of the own family name was looked at, whom the department has no case of; persons a day. */
    SAME_FAMILY_NAME(AlertSeverity.MEDIUM, 1, 3, 1),
    /** Somebody in need of protection was looked at, whom the department has no case of; persons a day. */
    PROTECTED_PERSON(AlertSeverity.HIGH, 1, 1, 1),
    /** Signed in at a terminal the person never used; terminals known before. */
    NEW_TERMINAL(AlertSeverity.LOW, 1, 3, 1),
    /** The provider opened what it was let see; times a day. */
    PROVIDER_DISCLOSURE(AlertSeverity.LOW, 1, 3, 1);

    private final AlertSeverity severity;
    private final int least;
    private final int most;
    private final int usual;

    AlertRule(AlertSeverity severity, int least, int most, int usual) {
        this.severity = severity;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** How much it weighs. */
    public AlertSeverity severity() {
        return severity;
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

    /** Whether the figure may be chosen. */
    public boolean allows(int figure) {
        return figure >= least && figure <= most;
    }

    /** The rule of a name, if there is one. */
    public static Optional<AlertRule> named(String name) {
        return Arrays.stream(values()).filter(rule -> rule.name().equals(name)).findFirst();
    }
}
