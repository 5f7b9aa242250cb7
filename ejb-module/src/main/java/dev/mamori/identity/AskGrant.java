package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks that a person be given a role until a day, a year away at most; somebody else decides (controls 12, 26).
 *
 * @param validUntil the last day, by the city's calendar
 */
public record AskGrant(
        @NotNull(message = "{rule.required}") UUID id,
        @NotNull(message = "{rule.required}") Role role,
        @NotNull(message = "{rule.required}") LocalDate validUntil,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
