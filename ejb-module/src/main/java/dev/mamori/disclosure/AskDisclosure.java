package dev.mamori.disclosure;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/**
 * Asks the city to let the asking person of the provider see fields of one resident.
 *
 * @param ticket the city's or the provider's number of the matter
 * @param hours for how long from the approval, at most three
 */
public record AskDisclosure(
        @NotNull(message = "{rule.required}") UUID residentId,
        @NotEmpty(message = "{rule.required}") Set<@NotNull(message = "{rule.required}") DisclosedField> fields,
        @NotNull(message = "{rule.required}") DisclosurePurpose purpose,
        @PlainText(max = 60, required = true) String ticket,
        @PlainText(max = 500, required = true, multiline = true) String reason,
        @Min(value = 1, message = "{rule.hours}") @Max(value = 3, message = "{rule.hours}") int hours) {}
