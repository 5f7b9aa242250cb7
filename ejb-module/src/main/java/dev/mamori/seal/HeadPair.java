package dev.mamori.seal;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Two sizes between which a proof is asked for.
 *
 * @param first the smaller tree's size
 * @param second the bigger one's
 */
public record HeadPair(
        @NotNull(message = "{rule.required}") @Min(value = 1, message = "{rule.format}") Long first,
        @NotNull(message = "{rule.required}") @Min(value = 1, message = "{rule.format}") Long second) {}
