package dev.mamori.platform;

import java.time.Instant;
import java.util.UUID;

/**
 * From where somebody acts: the registered terminal, its stage-one session, the own session, and how fresh the second
 * factor is. Two people who share a terminal session sit in the same place, which four-eyes approvals do not accept
 * (controls 7, 13).
 *
 * @param terminalId the registered terminal, null where there is none
 * @param terminalSessionId the terminal's session of stage one, null where there is none
 * @param sessionId the session, null where there is none
 * @param strengthenedAt when a second factor was last proven in this session, null where none was
 */
public record Seat(UUID terminalId, UUID terminalSessionId, UUID sessionId, Instant strengthenedAt) {

    /** Nowhere in particular: API clients, the service itself, and whoever has not signed in. */
    public static final Seat NONE = new Seat(null, null, null, null);

    /** At a terminal, before a session of one's own. */
    public static Seat at(UUID terminal) {
        return new Seat(terminal, null, null, null);
    }

    /** Whether a second factor was proven at or after the instant. */
    public boolean strengthenedSince(Instant instant) {
        return strengthenedAt != null && !strengthenedAt.isBefore(instant);
    }
}
