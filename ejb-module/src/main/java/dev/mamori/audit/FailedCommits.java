package dev.mamori.audit;

import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Records the operations whose method returned well and whose commit then failed. */
@ApplicationScoped
public class FailedCommits {

    @Inject
    AuditTrail trail;

    /** Called after every rollback; the attempts that failed by themselves have their row already. */
    public void record(@Observes(during = TransactionPhase.AFTER_FAILURE) Attempt attempt) {
        if (!attempt.recorded()) {
            trail.failure(attempt, Outcome.COMMIT_FAILED, "commit-failed");
        }
    }
}
