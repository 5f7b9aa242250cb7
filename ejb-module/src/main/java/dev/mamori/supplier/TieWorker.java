package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Ties one of a supplier's people to an account of the municipality, which ends with the person's place here.
 *
 * @param id the supplier
 */
public record TieWorker(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") UUID workerId,
        @PlainText(max = 64, required = true) String accountLoginId)
        implements Identified {}
