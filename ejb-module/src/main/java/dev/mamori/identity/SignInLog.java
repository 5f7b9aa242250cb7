package dev.mamori.identity;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.Caller;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Rows of the trail about what happens at the door, where no use case runs yet. */
@ApplicationScoped
class SignInLog {

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    Attempt attempt(Caller caller, String operation) {
        return new Attempt(caller, clock.instant(), operation, Risk.ROUTINE);
    }

    Instant now() {
        return clock.instant();
    }

    DomainException refused(Attempt attempt, DomainException refusal) {
        return refused(attempt, refusal, refusal.code());
    }

    /** Refused for a reason that only the trail is told. */
    DomainException refused(Attempt attempt, DomainException refusal, String reason) {
        trail.failure(attempt, Outcome.REFUSED, reason);
        return refusal;
    }

    /** Something happened by itself, such as a lock. */
    void happened(Caller caller, String operation, UUID subject) {
        trail.standalone(new Attempt(caller, clock.instant(), operation, Risk.IMPACTFUL).concerning(subject));
    }
}
