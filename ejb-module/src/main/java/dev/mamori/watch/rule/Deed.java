package dev.mamori.watch.rule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One event of the trail, as the rules see it.
 *
 * @param fresh whether no round has seen it before: only what is fresh completes a suspicion
 * @param reason the stable code of a refusal
 * @param resident whom it told of
 * @param shown whom a list showed
 */
public record Deed(
        UUID id,
        boolean fresh,
        Instant at,
        String operation,
        String outcome,
        String reason,
        UUID terminal,
        UUID subject,
        UUID resident,
        List<UUID> shown) {

    /** Whether it was done. */
    public boolean done() {
        return "SUCCESS".equals(outcome) || "REPEATED".equals(outcome);
    }

    /** Whether it is this operation, and was done. */
    public boolean did(String name) {
        return done() && operation.equals(name);
    }

    /** Whether it opened somebody's data by itself, not as a line of a list. */
    public boolean opened() {
        return done() && resident != null;
    }
}
