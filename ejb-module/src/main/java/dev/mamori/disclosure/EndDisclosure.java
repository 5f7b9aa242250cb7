package dev.mamori.disclosure;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Ends a disclosure before its time. */
public record EndDisclosure(@NotNull(message = "{rule.required}") UUID id, long expectedVersion)
        implements Identified {}
