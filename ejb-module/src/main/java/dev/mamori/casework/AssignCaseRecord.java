package dev.mamori.casework;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Gives a case to a person of its department.
 *
 * @param assigneeId the person's account; null takes the case from whoever has it
 */
public record AssignCaseRecord(@NotNull(message = "{rule.required}") UUID id, long expectedVersion, UUID assigneeId)
        implements Identified {}
