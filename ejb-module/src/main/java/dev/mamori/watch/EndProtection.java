package dev.mamori.watch;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes a mark of protection away. */
public record EndProtection(@NotNull(message = "{rule.required}") UUID id, long expectedVersion)
        implements Identified {}
