package dev.mamori.casework;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Begins the work on an open case. */
public record BeginCaseRecord(@NotNull(message = "{rule.required}") UUID id, long expectedVersion)
        implements Identified {}
