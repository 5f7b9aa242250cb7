package dev.mamori.terminal;

import dev.mamori.platform.PlainText;
import dev.mamori.terminal.model.TerminalSheet;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Registers a terminal.
 *
 * @param label its name in certificates and on its sticker; never changes
 * @param loginId what it says at stage one
 * @param department code or id of the department it belongs to, null for none
 * @param networks an office terminal's networks in CIDR; none for a field terminal
 */
public record RegisterTerminal(
        @NotNull(message = "{rule.required}")
                @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9-]{0,39}", message = "{rule.terminal-label}")
                String label,
        @PlainText(max = 64, required = true) String loginId,
        @NotNull(message = "{rule.required}") TerminalKind kind,
        @PlainText(max = 40) String department,
        @PlainText(max = 60) String serialNumber,
        @PlainText(max = 15) String imei,
        @Size(max = 10, message = "{rule.too-many}") List<@PlainText(max = 43, required = true) String> networks) {

    TerminalSheet sheet(UUID departmentId) {
        return new TerminalSheet(
                loginId, kind, departmentId, serialNumber, imei, networks == null ? "" : String.join(" ", networks));
    }
}
