package dev.mamori.watch;

import dev.mamori.platform.Identified;
import dev.mamori.watch.model.Alert;
import java.time.Instant;
import java.util.UUID;

/**
 * An alert in a list: numbers and ids.
 *
 * @param actorName how people know who acted; null for who may not see it
 * @param baseline the figure from which the rule speaks
 * @param figure the figure it saw
 * @param hours the hours in force, where the rule is about hours; {@code OFF} on a day off
 */
public record AlertLine(
        UUID id,
        long version,
        AlertRule rule,
        AlertSeverity severity,
        AlertState state,
        Disposition disposition,
        String actorKind,
        UUID actorId,
        String actorName,
        Instant raisedAt,
        Instant firstAt,
        Instant lastAt,
        long baseline,
        long figure,
        String hours,
        UUID permitId)
        implements Identified {

    static AlertLine of(Alert alert, String actorName) {
        return new AlertLine(
                alert.id(),
                alert.version(),
                alert.rule(),
                alert.severity(),
                alert.state(),
                alert.disposition(),
                alert.actorKind(),
                alert.actorId(),
                actorName,
                alert.raisedAt(),
                alert.firstAt(),
                alert.lastAt(),
                alert.baseline(),
                alert.figure(),
                alert.hours(),
                alert.permitId());
    }
}
