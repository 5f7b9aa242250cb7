package dev.mamori.casework;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * Hands a case to another department, whose people see it from then on instead of the former ones.
 *
 * @param department the other department's code or id
 */
public record TransferCaseRecord(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 40, required = true) String department,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
