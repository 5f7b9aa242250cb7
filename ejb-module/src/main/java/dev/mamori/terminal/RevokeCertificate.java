package dev.mamori.terminal;

import dev.mamori.platform.Confirmed;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Revokes a certificate for ever; the sessions opened by it end at once.
 *
 * @param confirmation the label of the terminal it was issued to, typed once more (control 14)
 */
public record RevokeCertificate(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") RevocationReason reason,
        @PlainText(max = 40, required = true) String confirmation)
        implements Confirmed {}
