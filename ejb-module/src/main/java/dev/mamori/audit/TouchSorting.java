package dev.mamori.audit;

import dev.mamori.audit.store.TouchRows;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.tenancy.TenantSetting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Sorts a municipality's events by the persons they tell of, so that who touched a person's data is found at once however
 * long the trail is. The trail itself stays as it is; what is not sorted yet is looked through when asked.
 */
@Stateless
@PermitAll
public class TouchSorting {

    @Inject
    CurrentCaller current;

    @Inject
    TenantSetting wall;

    @Inject
    TouchRows rows;

    /** Sorts a part, in a transaction of its own; says whether there is more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean part(int municipality) {
        current.become(Caller.system(municipality, "trail", Set.of()));
        wall.nameTo(municipality);
        return rows.sort(municipality);
    }
}
