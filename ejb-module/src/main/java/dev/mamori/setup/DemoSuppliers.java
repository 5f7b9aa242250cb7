package dev.mamori.setup;

import dev.mamori.access.Role;
import dev.mamori.approval.ApprovalService;
import dev.mamori.approval.DecideApproval;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Seat;
import dev.mamori.setup.SetupPlan.PlannedAccount;
import dev.mamori.setup.SetupPlan.PlannedMunicipality;
import dev.mamori.supplier.ActivateSupplier;
import dev.mamori.supplier.AddWorker;
import dev.mamori.supplier.AskSupplierApproval;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.RegisterSupplier;
import dev.mamori.supplier.SupplierService;
import dev.mamori.supplier.SupplierView;
import dev.mamori.supplier.SupplierWorkerService;
import dev.mamori.supplier.TieWorker;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Registers made-up suppliers of two tiers, in the names of a made-up administrator who asks and a made-up security
 * officer who approves: the demonstration's register came about as a real one does.
 */
@Stateless
@PermitAll
@RunAs("CALLER")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemoSuppliers {

    /** SHA-256 of nothing: the demonstration has no paper. */
    private static final String NO_PAPER = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Inject
    SupplierService suppliers;

    @Inject
    SupplierWorkerService workers;

    @Inject
    ApprovalService approvals;

    @Inject
    DemoLookup lookup;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Does it; each step is a use case of its own. */
    public void fill(PlannedMunicipality planned) {
        var today = LocalDate.now(clock);
        caller.become(of(planned, Role.CITY_ADMIN));
        var first = atWork(planned, named(null, "架空システム運用株式会社", "8999999900001", "システムの運用と保守"));
        first = workers.add(
                new AddWorker(first.id(), first.version(), "運用 守", "運用責任者", today.minusDays(40), today.minusDays(60)));
        var operator = account(planned, Role.OPERATOR).loginId();
        first = workers.tie(new TieWorker(
                first.id(), first.version(), first.workers().get(0).id(), operator));
        var second = atWork(planned, named(first.id(), "架空監視サービス株式会社", "7999999900002", "夜間の監視と一次対応"));
        workers.add(
                new AddWorker(second.id(), second.version(), "夜間 見張", "監視員", today.minusDays(20), today.minusDays(60)));
        caller.become(Caller.nobody(Ids.next(), "-"));
    }

    private SupplierView atWork(PlannedMunicipality planned, RegisterSupplier command) {
        var proposed = suppliers.register(command);
        var asked = suppliers.askApproval(new AskSupplierApproval(
                proposed.id(), proposed.version(), "再委託承諾書(デモ).pdf", NO_PAPER, LocalDate.now(clock), null, "運用を始めるため"));
        caller.become(of(planned, Role.SECURITY_OFFICER));
        approvals.approve(new DecideApproval(asked.id(), asked.version(), asked.payloadSha256(), "書類を確かめました"));
        caller.become(of(planned, Role.CITY_ADMIN));
        return suppliers.activate(new ActivateSupplier(
                proposed.id(), suppliers.find(proposed.id()).version()));
    }

    private RegisterSupplier named(UUID parent, String name, String number, String work) {
        var today = LocalDate.now(clock);
        return new RegisterSupplier(
                parent,
                name,
                number,
                "架空県本町1丁目1-1",
                "JP",
                work,
                Set.of(parent == null ? DataCategory.PERSONAL : DataCategory.OPERATIONAL),
                "安全 管",
                "保護 任",
                today.minusDays(30),
                today.minusDays(30).plusYears(1),
                List.of("秘密の保持", "再委託の制限", "事故の報告", "監査の受け入れ"),
                List.of("ISO/IEC 27001", "プライバシーマーク"),
                today.minusDays(10));
    }

    private Caller of(PlannedMunicipality planned, Role role) {
        var account = account(planned, role);
        return new Caller(
                Caller.Kind.STAFF,
                planned.code(),
                lookup.of(planned.code(), account).account(),
                account.loginId(),
                Set.of(),
                true,
                role.permissions(),
                new Seat(null, null, null, clock.instant()),
                null,
                Ids.next(),
                "-");
    }

    private static PlannedAccount account(PlannedMunicipality planned, Role role) {
        return planned.accounts().stream()
                .filter(one -> one.role() == role)
                .findFirst()
                .orElseThrow();
    }
}
