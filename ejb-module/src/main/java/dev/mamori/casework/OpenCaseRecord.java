package dev.mamori.casework;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Opens a case for a resident.
 *
 * @param department the department's code or id; the caller must be one of its people
 */
public record OpenCaseRecord(
        @NotNull(message = "{rule.required}") UUID residentId,
        @PlainText(max = 100, required = true) String title,
        @NotNull(message = "{rule.required}") CaseCategory category,
        @PlainText(max = 40, required = true) String department)
        implements AboutResident {}
