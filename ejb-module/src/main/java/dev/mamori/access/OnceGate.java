package dev.mamori.access;

import dev.mamori.access.store.AnsweredRequests;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.IdempotencyMismatch;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * Answers a repeated creation with the first answer. Key, answer and created object stand in one transaction; of two
 * requests at once the second waits for the first.
 */
@AnsweredOnce
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 300)
public class OnceGate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient AnsweredRequests answered;

    /** Creates, or repeats what was answered. */
    @AroundInvoke
    public Object once(InvocationContext call) throws Exception {
        var key = caller.idempotencyKey();
        if (key == null) {
            return call.proceed();
        }
        var standing = answered.claim(caller.get(), key);
        if (standing.isPresent()) {
            if (!standing.get().requestHash().equals(key.requestHash())) {
                throw new IdempotencyMismatch();
            }
            call.getContextData().put(AnsweredOnce.REPEATED, Boolean.TRUE);
            return answered.read(standing.get(), call.getMethod().getReturnType());
        }
        var answer = call.proceed();
        answered.keep(caller.get(), key, answer);
        return answer;
    }
}
