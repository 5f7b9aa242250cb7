package dev.mamori.tests.inside;

import dev.mamori.access.Role;
import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.DecideApproval;
import dev.mamori.platform.Ids;
import dev.mamori.platform.TimeSource;
import dev.mamori.supplier.ActivateSupplier;
import dev.mamori.supplier.AddWorker;
import dev.mamori.supplier.AskSupplierApproval;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.MoveSupplier;
import dev.mamori.supplier.RegisterSupplier;
import dev.mamori.supplier.SupplierView;
import dev.mamori.supplier.TieWorker;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Suppliers of a test's own, led to where it needs them by the services. */
public record Entries(City city, Services services) {

    public static final String WHY = "契約の見直しのため";

    public static LocalDate today() {
        return LocalDate.now(TimeSource.ZONE);
    }

    /** What registers one that nobody else is named like; null for the top. */
    public static RegisterSupplier registering(UUID parent) {
        return registering(parent, "JP", DataCategory.PERSONAL, today().plusDays(200));
    }

    public static RegisterSupplier registering(UUID parent, String country, DataCategory data, LocalDate end) {
        return new RegisterSupplier(
                parent,
                "X-" + Ids.next(),
                "8999999900001",
                "架空県本町1-1",
                country,
                "運用の補助",
                Set.of(data),
                "安全 管",
                "保護 任",
                today().minusDays(10),
                end,
                List.of("秘密の保持"),
                List.of("ISO/IEC 27001"),
                today());
    }

    public SupplierView registered(RegisterSupplier command) {
        return services.done(city.caller(null), () -> services.suppliers().register(command));
    }

    public SupplierView proposed() {
        return registered(registering(null));
    }

    /** What asks the city for it. */
    public static AskSupplierApproval asking(SupplierView supplier) {
        return new AskSupplierApproval(
                supplier.id(), supplier.version(), "承諾書.pdf", "A1".repeat(32), today(), null, "運用を始めるため");
    }

    public ApprovalView asked(SupplierView supplier) {
        return services.done(city.caller(null), () -> services.suppliers().askApproval(asking(supplier)));
    }

    /** What approves a request as it was shown. */
    public static DecideApproval deciding(ApprovalView request) {
        return new DecideApproval(request.id(), request.version(), request.payloadSha256(), "書類を確かめた");
    }

    public SupplierView approved(SupplierView supplier) {
        var request = asked(supplier);
        services.done(city.colleagueCaller(), () -> services.approvals().approve(deciding(request)));
        return now(supplier);
    }

    public SupplierView active() {
        return active(proposed());
    }

    public SupplierView active(SupplierView proposed) {
        var approved = approved(proposed);
        return services.done(city.caller(null), () -> services.suppliers()
                .activate(new ActivateSupplier(approved.id(), approved.version())));
    }

    public SupplierView ended() {
        var active = active();
        return services.done(city.caller(null), () -> services.suppliers().end(moving(active)));
    }

    public static MoveSupplier moving(SupplierView supplier) {
        return new MoveSupplier(supplier.id(), supplier.version(), WHY);
    }

    /** With one worker, trained on a day and bound to secrecy. */
    public SupplierView with(SupplierView supplier, LocalDate trained) {
        return services.done(city.caller(null), () -> services.supplierWorkers()
                .add(new AddWorker(supplier.id(), supplier.version(), "従事 者", "運用", trained, today())));
    }

    /** At work, with one worker who is fit for an account. */
    public SupplierView staffed() {
        return with(active(), today());
    }

    /** Somebody who may be a supplier's. */
    public Member person() {
        return Member.of(city, Role.CASEWORKER);
    }

    public static TieWorker tying(SupplierView supplier, String loginId) {
        return new TieWorker(
                supplier.id(), supplier.version(), supplier.workers().get(0).id(), loginId);
    }

    public SupplierView tied(SupplierView staffed, Member person) {
        return services.done(city.caller(null), () -> services.supplierWorkers().tie(tying(staffed, person.loginId())));
    }

    public SupplierView now(SupplierView supplier) {
        return services.done(city.caller(null), () -> services.suppliers().find(supplier.id()));
    }
}
