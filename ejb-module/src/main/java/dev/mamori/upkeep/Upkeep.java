package dev.mamori.upkeep;

import dev.mamori.access.AnsweredBefore;
import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.identity.DormantAccounts;
import dev.mamori.identity.EndedSessions;
import dev.mamori.identity.OldGuards;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import dev.mamori.review.DueReviews;
import dev.mamori.supplier.SupplierTerms;
import dev.mamori.tenancy.TenantSetting;
import dev.mamori.upkeep.store.Turn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** One duty for one municipality, in one short transaction behind its wall. */
@Stateless
@PermitAll
public class Upkeep {

    /** Short enough to hold nobody up, and enough for a quarter of a million a day. */
    public static final int BATCH = 2_000;

    @Inject
    CurrentCaller current;

    @Inject
    TenantSetting wall;

    @Inject
    Turn turn;

    @Inject
    Store store;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Deletes a batch, unless another machine is at it; says how many rows went. What deletes leaves its row in the trail. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int tend(int municipality, Duty duty) {
        current.become(Caller.system(municipality, "upkeep", Set.of()));
        wall.nameTo(municipality);
        if (!turn.taken(municipality, duty.name())) {
            return 0;
        }
        var now = clock.instant();
        var gone = store.forget(duty, now.minus(duty.kept()));
        if (gone > 0) {
            trail.success(new Attempt(current.get(), now, duty.operation(), Risk.ROUTINE));
        }
        return gone;
    }

    /** Each duty's rows, through their own context's door. */
    @Dependent
    static class Store {

        @Inject
        AnsweredBefore answers;

        @Inject
        EndedSessions sessions;

        @Inject
        OldGuards guards;

        @Inject
        DormantAccounts dormant;

        @Inject
        DueReviews reviews;

        @Inject
        SupplierTerms terms;

        int forget(Duty duty, Instant before) {
            return switch (duty) {
                case IDEMPOTENCY_KEYS -> answers.forget(before, BATCH);
                case SESSIONS -> sessions.forget(before, BATCH);
                case LOGIN_GUARDS -> guards.forget(before, BATCH);
                case DORMANT_ACCOUNTS -> dormant.suspend(before);
                case ACCESS_REVIEWS -> reviews.tend(before);
                case SUPPLIER_TERMS -> terms.end();
            };
        }
    }
}
