package dev.mamori.watch;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Ends a permit before its time. */
public record EndOvertime(@NotNull(message = "{rule.required}") UUID id, long expectedVersion) implements Identified {}
