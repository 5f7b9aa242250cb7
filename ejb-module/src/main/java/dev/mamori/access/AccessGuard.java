package dev.mamori.access;

import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.ClockStanding;
import dev.mamori.platform.ClockState;
import dev.mamori.platform.ClockUntrusted;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Guarded;
import dev.mamori.platform.Operation;
import dev.mamori.platform.PurposeRequired;
import dev.mamori.platform.Risk;
import dev.mamori.platform.SecondFactorEnrolmentRequired;
import dev.mamori.platform.StepUpRequired;
import dev.mamori.platform.UndeclaredOperation;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;

/**
 * The gate in front of every use case: undeclared is refused, not permitted is refused, personal data without a purpose
 * is refused, and so is a dangerous operation without a fresh second factor or by a clock that cannot be trusted. Stands inside the audit, so that every refusal is in the trail (controls 5, 12, 13, 19).
 */
@Guarded
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 200)
public class AccessGuard implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How fresh a second factor must be for a dangerous operation (ASVS 5.0, 7.5.3). */
    public static final Duration FRESH = Duration.ofMinutes(5);

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Clock clock;

    @Inject
    transient ClockStanding clocks;

    /** Lets the call pass, or refuses it. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        var operation = call.getMethod().getAnnotation(Operation.class);
        if (operation == null) {
            throw new UndeclaredOperation();
        }
        if (!caller.get().holds(operation.permission())) {
            throw caller.get().enrolmentDue() ? new SecondFactorEnrolmentRequired() : new AccessDenied();
        }
        if (operation.personal() && caller.get().purpose() == null) {
            throw new PurposeRequired();
        }
        if (weighty(operation) && clocks.state() == ClockState.UNTRUSTED) {
            throw new ClockUntrusted();
        }
        if (operation.stepUp()
                && !caller.get().seat().strengthenedSince(clock.instant().minus(FRESH))) {
            throw new StepUpRequired();
        }
        return call.proceed();
    }

    /** What cannot be taken back or asks for a fresh proof of who is there; in an emergency waiting does more harm. */
    private static boolean weighty(Operation operation) {
        return operation.risk() != Risk.EMERGENCY && (operation.stepUp() || operation.risk() == Risk.IRREVERSIBLE);
    }
}
