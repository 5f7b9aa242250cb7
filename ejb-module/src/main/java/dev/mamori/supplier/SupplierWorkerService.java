package dev.mamori.supplier;

import static dev.mamori.platform.Permission.SUPPLIER_MANAGE;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.identity.HeldAccounts;
import dev.mamori.identity.NotOneself;
import dev.mamori.identity.Staff;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.model.Worker;
import dev.mamori.supplier.store.Suppliers;
import dev.mamori.supplier.store.Workers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The suppliers' people: who they are, and which account is theirs for as long as they have a place (controls 11, 12). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SupplierWorkerService {

    @Inject
    Suppliers suppliers;

    @Inject
    Workers workers;

    @Inject
    SupplierDesk desk;

    @Inject
    HeldAccounts accounts;

    @Inject
    Staff staff;

    @Inject
    CurrentCaller caller;

    /** Names one of a supplier's people. */
    @Operation(name = "SUPPLIER_WORKER_ADDED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView add(@NotNull(message = "{rule.required}") @Valid AddWorker command) {
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        SupplierMoveRefused.unless(supplier.state() != SupplierState.ENDED);
        workers.add(new Worker(supplier.id(), command.sheet(), desk.today(), desk.now()));
        return touched(supplier);
    }

    /** Registers anew what is known of one of them, such as a training. */
    @Operation(name = "SUPPLIER_WORKER_CHANGED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView change(@NotNull(message = "{rule.required}") @Valid ChangeWorker command) {
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        var worker = workers.get(supplier.id(), command.workerId());
        worker.change(command.appliedTo(worker.sheet()), desk.today());
        return touched(supplier);
    }

    /** Ties one of them to an account; only of a supplier at work, and only who is trained and bound to secrecy. */
    @Operation(name = "SUPPLIER_WORKER_ACCOUNT_TIED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView tie(@NotNull(message = "{rule.required}") @Valid TieWorker command) {
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        if (supplier.approval() == null) {
            throw new SubcontractNotApproved();
        }
        SupplierMoveRefused.unless(supplier.state() == SupplierState.ACTIVE);
        var worker = workers.get(supplier.id(), command.workerId());
        var account = account(command.accountLoginId());
        var formerly = workers.formerly(account, worker.id());
        worker.tie(account, desk.today());
        formerly.forEach(former -> accounts.letGo(account, former.id()));
        return touched(supplier);
    }

    /** One of them works there no more: the account is suspended and its sessions are dead at once. */
    @Operation(name = "SUPPLIER_WORKER_LEFT", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView dismiss(@NotNull(message = "{rule.required}") @Valid DismissWorker command) {
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        var worker = workers.get(supplier.id(), command.workerId());
        worker.leave(desk.today());
        desk.hold(worker, command.reason());
        return touched(supplier);
    }

    private SupplierView touched(Supplier supplier) {
        supplier.touch(desk.now());
        return desk.recorded(supplier);
    }

    private UUID account(String loginId) {
        var account = staff.idOf(loginId.strip()).orElseThrow(() -> new Invalid("/accountLoginId", "account"));
        if (account.equals(caller.get().accountId())) {
            throw new NotOneself();
        }
        if (accounts.actsForTheCity(account)) {
            throw new Invalid("/accountLoginId", "account-of-the-city");
        }
        return account;
    }
}
