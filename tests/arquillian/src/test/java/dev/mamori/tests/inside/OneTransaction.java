package dev.mamori.tests.inside;

import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Mistakes of somebody who writes a service: two callers in one transaction. */
@Stateless
@PermitAll
@RunAs("CALLER")
public class OneTransaction {

    @Inject
    CurrentCaller current;

    /** Does the work twice, in the name of one and of the other. */
    public void asBoth(Caller one, Caller other, Callable<?> work) throws Exception {
        current.become(one);
        work.call();
        current.become(other);
        work.call();
    }
}
