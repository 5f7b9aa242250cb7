package dev.mamori.casework;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Opens a closed case again. */
public record ReopenCaseRecord(@NotNull(message = "{rule.required}") UUID id, long expectedVersion)
        implements Identified {}
