package dev.mamori.audit;

import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import dev.mamori.audit.store.AuditRows;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;

/**
 * Writes the trail. Where it cannot be written, what was asked for is not done: {@link AuditUnavailable} (control 18).
 * Open to every caller of the container, since refusals of people without any role are recorded too.
 */
@Stateless
@PermitAll
public class AuditTrail {

    @Inject
    AuditRows rows;

    /** Records success within the operation's own transaction: no commit, no row; no row, no commit. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void success(Attempt attempt) {
        done(attempt, Outcome.SUCCESS);
    }

    /** Records within the operation's own transaction that what was asked for had been done before. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void repeated(Attempt attempt) {
        done(attempt, Outcome.REPEATED);
    }

    /** Records what an exception means, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failure(Attempt attempt, Exception thrown) {
        write(attempt, Outcome.of(thrown), Outcome.reasonOf(thrown));
    }

    /** Records a named failure, in a transaction of its own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failure(Attempt attempt, Outcome outcome, String reason) {
        write(attempt, outcome, reason);
    }

    /** Records a success that has no transaction of a use case around it, such as a sign-in. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void standalone(Attempt attempt) {
        write(attempt, Outcome.SUCCESS, null);
    }

    private void done(Attempt attempt, Outcome outcome) {
        try {
            rows.add(attempt, outcome, null);
        } catch (SQLException refused) {
            throw new AuditUnavailable(refused);
        }
    }

    private void write(Attempt attempt, Outcome outcome, String reason) {
        try {
            rows.addAlone(attempt, outcome, reason);
            attempt.markRecorded();
        } catch (SQLException refused) {
            throw new AuditUnavailable(refused);
        }
    }
}
