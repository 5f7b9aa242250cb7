package dev.mamori.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;

/** From which day a municipality's quarters count. */
@ApplicationScoped
public class FirstDays {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** When the newest review began; before the first, when the municipality's first account was made. */
    public Instant lastReviewed() {
        var began = (String) entities.createNativeQuery(
                        """
                        select to_char(coalesce((select max(started_at) from access_review),
                          (select min(created_at) from account)) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')""")
                .getSingleResult();
        return began == null ? clock.instant() : OffsetDateTime.parse(began).toInstant();
    }
}
