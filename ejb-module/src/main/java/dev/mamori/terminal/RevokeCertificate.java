package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Revokes a certificate for ever; the sessions opened by it end at once. */
public record RevokeCertificate(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") RevocationReason reason)
        implements Identified {}
