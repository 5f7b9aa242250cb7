package dev.mamori.tests.inside;

import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.IdempotencyKey;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** Stands where the sign-in stands: calls the services in a caller's name, each call a transaction of its own. */
@Stateless
@PermitAll
@RunAs("CALLER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AsCaller {

    @Inject
    CurrentCaller current;

    /** Does the work as the caller. */
    public Ending does(Caller caller, Callable<?> work) {
        return does(caller, null, work);
    }

    /** Does the work as the caller, who wants it done once under the key. */
    public Ending does(Caller caller, IdempotencyKey key, Callable<?> work) {
        var before = current.get();
        current.become(caller);
        current.repeatableUnder(key);
        try {
            return new Ending(work.call(), null);
        } catch (Exception thrown) {
            return new Ending(null, thrown);
        } finally {
            current.become(before);
            current.repeatableUnder(null);
        }
    }
}
