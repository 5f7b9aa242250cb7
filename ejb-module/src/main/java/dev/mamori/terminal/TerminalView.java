package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.terminal.model.Terminal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A terminal.
 *
 * @param department the department's code, null for none
 * @param networks an office terminal's networks
 * @param attention what somebody should look into
 * @param ends what its loss ends; in the answer to the report, what has just ended
 */
public record TerminalView(
        UUID id,
        long version,
        String label,
        String loginId,
        TerminalKind kind,
        String department,
        String serialNumber,
        String imei,
        List<String> networks,
        TerminalState state,
        String stateReason,
        Instant registeredAt,
        Instant lastSeenAt,
        List<Attention> attention,
        Ends ends)
        implements Identified {

    static TerminalView of(Terminal terminal, String department, List<Attention> attention, Ends ends) {
        var sheet = terminal.sheet();
        return new TerminalView(
                terminal.id(),
                terminal.version(),
                terminal.label(),
                sheet.loginId(),
                sheet.kind(),
                department,
                sheet.serialNumber(),
                sheet.imei(),
                sheet.networks().isBlank()
                        ? List.of()
                        : List.of(sheet.networks().split(" ")),
                terminal.state(),
                terminal.stateReason(),
                terminal.registeredAt(),
                terminal.lastSeenAt(),
                attention,
                ends);
    }
}
