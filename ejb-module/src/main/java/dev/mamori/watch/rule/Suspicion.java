package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a rule saw: numbers and ids, never anybody's data.
 *
 * @param bucket within which the rule speaks once of this person
 * @param baseline the figure from which the rule speaks
 * @param figure the figure it saw
 * @param hours the hours in force, where the rule is about hours; {@code OFF} on a day off
 * @param evidence the events it saw it in
 * @param permit the leave that covers it: then it is written down and nobody is disturbed
 */
public record Suspicion(
        AlertRule rule,
        UUID actor,
        String bucket,
        Instant from,
        Instant until,
        long baseline,
        long figure,
        String hours,
        List<UUID> evidence,
        UUID permit) {

    /** More events than this say nothing more. */
    public static final int EVIDENCE = 100;

    static Suspicion of(AlertRule rule, Window window, String bucket, Seen seen) {
        return new Suspicion(
                rule,
                window.person().id(),
                bucket,
                seen.deeds().get(0).at(),
                seen.deeds().get(seen.deeds().size() - 1).at(),
                seen.baseline(),
                seen.figure(),
                seen.hours(),
                seen.deeds().stream().map(Deed::id).distinct().limit(EVIDENCE).toList(),
                seen.permit());
    }

    /** Whether a leave covers it. */
    public boolean excused() {
        return permit != null;
    }

    /** What a rule saw, and in which deeds. */
    record Seen(long baseline, long figure, List<Deed> deeds, String hours, UUID permit) {

        Seen(long baseline, long figure, List<Deed> deeds) {
            this(baseline, figure, deeds, null, null);
        }
    }
}
