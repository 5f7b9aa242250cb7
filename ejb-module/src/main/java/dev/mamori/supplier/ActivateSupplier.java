package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Lets the people of an approved supplier begin to work. */
public record ActivateSupplier(@NotNull(message = "{rule.required}") UUID id, long expectedVersion)
        implements Identified {}
