package dev.mamori.watch;

import dev.mamori.platform.Identified;
import dev.mamori.watch.model.Alert;
import dev.mamori.watch.rule.Deed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An alert with what it rests on.
 *
 * @param explanation what the rule watches for and why, in Japanese and English
 * @param evidence the events it was seen in
 */
public record AlertView(
        UUID id,
        long version,
        AlertLine alert,
        Map<String, String> explanation,
        List<Evidence> evidence,
        String reason,
        UUID closedBy,
        String closedName,
        Instant closedAt)
        implements Identified {

    static AlertView of(Alert alert, String actorName, List<Deed> deeds) {
        return new AlertView(
                alert.id(),
                alert.version(),
                AlertLine.of(alert, actorName),
                AlertWords.of(alert.rule()),
                deeds.stream().map(Evidence::of).toList(),
                alert.reason(),
                alert.closedBy(),
                alert.closedName(),
                alert.closedAt());
    }

    /** One event of the trail. */
    public record Evidence(
            UUID id,
            Instant at,
            String operation,
            String outcome,
            String reason,
            UUID terminalId,
            UUID subjectId,
            UUID residentId) {

        static Evidence of(Deed deed) {
            return new Evidence(
                    deed.id(),
                    deed.at(),
                    deed.operation(),
                    deed.outcome(),
                    deed.reason(),
                    deed.terminal(),
                    deed.subject(),
                    deed.resident());
        }
    }
}
