package dev.mamori.review;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * Begins a review now, before the quarter asks for it.
 *
 * @param days how long it stays open
 */
public record StartReview(
        @Min(value = 7, message = "{rule.review-days}") @Max(value = 30, message = "{rule.review-days}") int days) {}
