package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Ends a supplier or reopens one, saying why. */
public record MoveSupplier(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
