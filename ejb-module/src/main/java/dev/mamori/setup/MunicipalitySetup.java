package dev.mamori.setup;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.casework.store.Forms;
import dev.mamori.identity.Base32;
import dev.mamori.identity.Enrolment;
import dev.mamori.identity.FirstPeople;
import dev.mamori.identity.SecurityPolicies;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import dev.mamori.setup.SetupPlan.PlannedAccount;
import dev.mamori.setup.SetupPlan.PlannedMunicipality;
import dev.mamori.setup.SetupPlan.PlannedTerminal;
import dev.mamori.tenancy.Departments;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.tenancy.TenantSetting;
import dev.mamori.terminal.TerminalRegister;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Sets one municipality up: departments, forms, terminals, accounts and API clients, in one transaction. */
@Stateless
@PermitAll
public class MunicipalitySetup {

    @Inject
    Municipalities municipalities;

    @Inject
    TenantSetting wall;

    @Inject
    CurrentCaller current;

    @Inject
    Setting setting;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** Does it, and leaves its row in the trail. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void setUp(PlannedMunicipality planned) {
        current.become(Caller.system(planned.code(), "first-setup", Set.of()));
        wall.nameTo(planned.code());
        municipalities.add(planned.code(), planned.name(), planned.nameKana());
        setting.place(planned);
        trail.success(new Attempt(current.get(), clock.instant(), "MUNICIPALITY_SET_UP", Risk.IMPACTFUL));
    }

    /** The parts of a municipality, each placed through its own context's door. */
    @jakarta.enterprise.context.Dependent
    static class Setting {

        @Inject
        Departments departments;

        @Inject
        Forms forms;

        @Inject
        TerminalRegister terminals;

        @Inject
        SecurityPolicies policies;

        @Inject
        Enrolment enrolment;

        @Inject
        FirstPeople firstPeople;

        void place(PlannedMunicipality planned) {
            Map<String, UUID> ids = new HashMap<>();
            planned.departments()
                    .forEach(one ->
                            ids.put(one.code(), departments.add(one.code(), one.name(), one.nameEn(), one.purpose())));
            policies.begin();
            forms.installBuiltIn();
            planned.terminals().forEach(one -> terminal(one, ids));
            planned.spareSims().forEach(terminals::add);
            if (planned.carrierExport() != null) {
                terminals.compare(planned.carrierExport());
            }
            planned.accounts().forEach(one -> person(planned.code(), one, ids));
            if (planned.first() != null) {
                firstPeople.invite(
                        planned.first().administrator(),
                        planned.first().officer(),
                        planned.first().secret());
            }
            planned.clients()
                    .forEach(one -> enrolment.client(planned.code(), one.clientId(), one.secret(), one.scope()));
        }

        private void terminal(PlannedTerminal planned, Map<String, UUID> departments) {
            var department = departments.get(planned.terminal().department());
            var id = terminals.add(planned.terminal(), department, planned.certificate());
            if (planned.sim() != null) {
                terminals.add(planned.sim().in(id));
            }
        }

        private void person(int municipality, PlannedAccount planned, Map<String, UUID> departments) {
            var person = new Enrolment.NewPerson(
                    municipality,
                    planned.loginId(),
                    planned.displayName(),
                    planned.role(),
                    planned.departments().stream().map(departments::get).toList(),
                    planned.password());
            enrolment.person(person, planned.totpSecret() == null ? null : Base32.decode(planned.totpSecret()));
        }
    }
}
