package dev.mamori.access;

import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Guarded;
import dev.mamori.platform.Operation;
import dev.mamori.platform.PurposeRequired;
import dev.mamori.platform.UndeclaredOperation;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * The gate in front of every use case: undeclared is refused, not permitted is refused, personal data without a purpose
 * is refused. Stands inside the audit, so that every refusal is in the trail (controls 5, 12).
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 200)
public class AccessGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    /** Lets the call pass, or refuses it. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        var operation = call.getMethod().getAnnotation(Operation.class);
        if (operation == null) {
            throw new UndeclaredOperation();
        }
        if (!caller.get().holds(operation.permission())) {
            throw new AccessDenied();
        }
        if (operation.personal() && caller.get().purpose() == null) {
            throw new PurposeRequired();
        }
        return call.proceed();
    }
}
