package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Reports a terminal lost: it, its certificates, its SIM cards and all sessions on it are worth nothing at once.
 *
 * @param confirmation the terminal's label, typed by whoever reports it
 */
public record ReportTerminalLost(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason,
        @PlainText(max = 40, required = true) String confirmation)
        implements Identified {}
