package dev.mamori.review;

import dev.mamori.access.Role;
import dev.mamori.platform.Identified;
import dev.mamori.review.model.ReviewItem;
import java.time.Instant;
import java.util.UUID;

/** One role of one account, and what was said of it. */
public record ReviewItemView(
        UUID id,
        UUID accountId,
        String loginId,
        String displayName,
        Role role,
        Instant grantedUntil,
        ReviewItemState state,
        String decidedName,
        Instant decidedAt,
        String note)
        implements Identified {

    static ReviewItemView of(ReviewItem item) {
        return new ReviewItemView(
                item.id(),
                item.accountId(),
                item.loginId(),
                item.displayName(),
                item.role(),
                item.grantedUntil(),
                item.state(),
                item.decidedName(),
                item.decidedAt(),
                item.note());
    }
}
