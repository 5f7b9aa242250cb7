package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import dev.mamori.terminal.model.TerminalSheet;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Registers anew what is known of a terminal. A component that is null leaves its field as it is, an empty one clears it;
 * login id and kind cannot be cleared.
 */
public record ChangeTerminal(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<@PlainText(max = 64, required = true) String> loginId,
        Optional<@NotNull(message = "{rule.required}") TerminalKind> kind,
        Optional<@PlainText(max = 40) String> department,
        Optional<@PlainText(max = 60) String> serialNumber,
        Optional<@PlainText(max = 15) String> imei,
        Optional<@Size(max = 10, message = "{rule.too-many}") List<@PlainText(max = 43, required = true) String>>
                networks)
        implements Identified {

    TerminalSheet appliedTo(TerminalSheet now, UUID departmentId) {
        return new TerminalSheet(
                chosen(loginId, now.loginId()),
                chosen(kind, now.kind()),
                department == null ? now.departmentId() : departmentId,
                chosen(serialNumber, now.serialNumber()),
                chosen(imei, now.imei()),
                networks == null
                        ? now.networks()
                        : networks.map(given -> String.join(" ", given)).orElse(""));
    }

    private static <T> T chosen(Optional<T> given, T now) {
        return given == null ? now : given.orElse(null);
    }
}
