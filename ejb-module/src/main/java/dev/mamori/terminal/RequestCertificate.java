package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Asks for a certificate for a key that the terminal has made itself.
 *
 * @param id the terminal's id
 * @param expectedVersion the terminal's version
 * @param signingRequest PKCS#10 in PEM; only its key is taken, and only when it proves that it is owned
 */
public record RequestCertificate(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 8000, required = true, multiline = true) String signingRequest)
        implements Identified {}
