package dev.mamori.terminal;

import dev.mamori.platform.Confirmed;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Takes a SIM card out of use for ever, saying why.
 *
 * @param confirmation the card's ICCID, typed once more (control 14)
 */
public record RetireSim(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason,
        @PlainText(max = 20, required = true) String confirmation)
        implements Confirmed {}
