package dev.mamori.audit;

import dev.mamori.audit.model.Attempt;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.Audited;
import dev.mamori.platform.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.time.Clock;

/**
 * Writes the audit row of every use case: success within its transaction, so that one is not without the other; failure
 * in a transaction of its own, so that it survives the rollback; a failed commit when it has failed (control 18).
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 100)
public class UseCaseAudit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AuditTrail trail;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient Event<Attempt> attempts;

    /** Runs the call and records how it ended. */
    @AroundInvoke
    public Object record(InvocationContext call) throws Exception {
        var attempt = Attempt.of(caller.get(), clock.instant(), call.getMethod(), call.getParameters());
        attempts.fire(attempt);
        try {
            var result = call.proceed();
            attempt.concerning(result);
            if (call.getContextData().containsKey(AnsweredOnce.REPEATED)) {
                trail.repeated(attempt);
            } else {
                trail.success(attempt);
            }
            return result;
        } catch (Exception failed) {
            trail.failure(attempt, failed);
            throw failed;
        }
    }
}
