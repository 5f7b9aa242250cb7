package dev.mamori.caution;

import dev.mamori.caution.store.Previews;
import dev.mamori.platform.Confirmed;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Guarded;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Risk;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;

/**
 * The last gate before what cannot be taken back: only what was shown to this person within five minutes is done, to the
 * object it was shown for, if it would still do the same, once, and after its name was typed. Fails closed: an operation
 * of that risk without a forecast, or whose command does not say what it is done to, is never done (control 14).
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 350)
public class PreviewGate implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Forecasts forecasts;

    @Inject
    transient Runbooks runbooks;

    @Inject
    transient Previews previews;

    /** Lets the call pass as it was shown, or refuses it. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        var operation = call.getMethod().getAnnotation(Operation.class);
        if (operation != null && operation.risk() == Risk.IRREVERSIBLE) {
            check(operation.name(), command(call.getParameters()));
        }
        return call.proceed();
    }

    private void check(String operation, Confirmed command) {
        if (command.id() == null) {
            throw new Invalid("/id", "required");
        }
        var effect = forecasts.of(operation).orElseThrow(PreviewRequired::new).effect(command.id());
        compare(operation, effect);
        runbooks.requireGood(operation);
        if (command.confirmation() == null
                || !effect.subjectName().equals(command.confirmation().strip())) {
            throw new Invalid("/confirmation", "confirmation");
        }
        previews.use(caller.preview(), caller.get().requestId());
    }

    private void compare(String operation, Effect now) {
        if (caller.preview() == null) {
            throw new PreviewRequired();
        }
        var shown = previews.lock(caller.preview()).orElseThrow(PreviewMismatch::new);
        if (shown.used()
                || !shown.operation().equals(operation)
                || !shown.subject().equals(now.subjectId())
                || !shown.account().equals(caller.get().accountId())) {
            throw new PreviewMismatch();
        }
        if (shown.outOfTime() || !shown.effect().equals(now.line())) {
            throw new PreviewStale();
        }
    }

    private static Confirmed command(Object[] parameters) {
        if (parameters.length == 1 && parameters[0] instanceof Confirmed command) {
            return command;
        }
        throw new PreviewRequired();
    }
}
