package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * One of a supplier's people works there no more; the account is suspended and its sessions are dead at once.
 *
 * @param id the supplier
 */
public record DismissWorker(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") UUID workerId,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
