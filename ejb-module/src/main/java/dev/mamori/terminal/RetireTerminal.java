package dev.mamori.terminal;

import dev.mamori.platform.Confirmed;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a terminal out of use for ever, saying why.
 *
 * @param confirmation the terminal's label, typed once more (control 14)
 */
public record RetireTerminal(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason,
        @PlainText(max = 40, required = true) String confirmation)
        implements Confirmed {}
