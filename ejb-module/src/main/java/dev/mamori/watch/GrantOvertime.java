package dev.mamori.watch;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * Gives somebody of the own departments leave to work outside the hours, for a day at most.
 *
 * @param loginId whom
 */
public record GrantOvertime(
        @PlainText(max = 64, required = true) String loginId,
        @NotNull(message = "{rule.required}") OffsetDateTime from,
        @NotNull(message = "{rule.required}") OffsetDateTime until,
        @PlainText(max = 500, required = true, multiline = true) String reason) {}
