package dev.mamori.setup;

import dev.mamori.identity.Staff;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.setup.SetupPlan.PlannedAccount;
import dev.mamori.tenancy.Departments;
import dev.mamori.tenancy.TenantSetting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;

/** Finds what the accounts of a plan have become. */
@Stateless
@PermitAll
public class DemoLookup {

    @Inject
    TenantSetting wall;

    @Inject
    CurrentCaller caller;

    @Inject
    Staff staff;

    @Inject
    Departments departments;

    /** The account and its departments. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public DemoCases.Standing of(int municipality, PlannedAccount planned) {
        caller.become(Caller.system(municipality, "first-setup", Set.of()));
        wall.nameTo(municipality);
        var account = staff.idOf(planned.loginId()).orElseThrow();
        var own = planned.departments().stream()
                .map(code -> departments.idOf(code).orElseThrow())
                .toList();
        return new DemoCases.Standing(account, own);
    }
}
