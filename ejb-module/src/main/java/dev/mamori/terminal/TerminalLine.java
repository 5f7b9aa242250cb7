package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.terminal.model.Terminal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A terminal in a list.
 *
 * @param department the department's code, null for none
 * @param certificateUntil how long a certificate of it is accepted, null where none is
 */
public record TerminalLine(
        UUID id,
        String label,
        String loginId,
        TerminalKind kind,
        String department,
        TerminalState state,
        Instant lastSeenAt,
        Instant certificateUntil,
        List<Attention> attention)
        implements Identified {

    static TerminalLine of(Terminal terminal, String department, Instant certificateUntil, List<Attention> attention) {
        return new TerminalLine(
                terminal.id(),
                terminal.label(),
                terminal.sheet().loginId(),
                terminal.sheet().kind(),
                department,
                terminal.state(),
                terminal.lastSeenAt(),
                certificateUntil,
                attention);
    }
}
