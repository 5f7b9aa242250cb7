package dev.mamori.tenancy;

import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Walled;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.Serializable;

/**
 * Names the caller's municipality to both walls, the persistence layer's discriminator and the database's row-level
 * security, before anything else of the use case runs. Outermost of the three interceptors, since the audit row itself
 * stands behind the wall (control 29).
 */
@Walled
@Interceptor
@Priority(Interceptor.Priority.APPLICATION + 50)
public class TenantWall implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient TenantSetting setting;

    @Resource
    transient TransactionSynchronizationRegistry transaction;

    /** Sets the municipality once for the transaction; a second, other one in the same transaction is refused. */
    @AroundInvoke
    public Object wall(InvocationContext call) throws Exception {
        var municipality = caller.get().municipality();
        var standing = transaction.getResource(TenantWall.class);
        if (standing == null) {
            setting.nameTo(municipality);
            transaction.putResource(TenantWall.class, municipality);
        } else if (!standing.equals(municipality)) {
            throw new IllegalStateException("a transaction belongs to one municipality");
        }
        return call.proceed();
    }
}
