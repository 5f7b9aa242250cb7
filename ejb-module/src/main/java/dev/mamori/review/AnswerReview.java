package dev.mamori.review;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;

/**
 * Says of some roles whether they are still needed.
 *
 * @param id the review
 * @param items what is spoken of, a hundred at most
 * @param keep whether they are needed; otherwise they end now
 */
public record AnswerReview(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") @Size(min = 1, max = 100, message = "{rule.review-items}")
                Set<UUID> items,
        boolean keep,
        @PlainText(max = 500, multiline = true) String note)
        implements Identified {}
