package dev.mamori.supplier;

import static dev.mamori.platform.Permission.SUPPLIER_MANAGE;
import static dev.mamori.platform.Permission.SUPPLIER_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import dev.mamori.supplier.model.CityApproval;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.store.Suppliers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** The register of suppliers: who works for the provider, on what, with whose approval (controls 10, 11). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SupplierService {

    @Inject
    Suppliers suppliers;

    @Inject
    SupplierDesk desk;

    @Inject
    SupplierShelf shelf;

    @Inject
    Approvals approvals;

    @Inject
    CurrentCaller caller;

    /** A part of the register, each entry followed by those that work for it; as of a day, where one is named. */
    @Operation(name = "SUPPLIERS_LISTED", permission = SUPPLIER_READ)
    public Slice<SupplierLine> list(@NotNull(message = "{rule.required}") @Valid SupplierSearch search) {
        return shelf.page(search);
    }

    /** One supplier, with its people and what its end would end. */
    @Operation(name = "SUPPLIER_VIEWED", permission = SUPPLIER_READ)
    public SupplierView find(UUID id) {
        return desk.board().view(suppliers.get(id));
    }

    /** The whole register as it stood at the end of a day; null for now. */
    @Operation(name = "SUPPLIERS_EXPORTED", permission = SUPPLIER_READ, risk = IMPACTFUL)
    public SupplierRegisterView export(LocalDate asOf) {
        return new SupplierRegisterView(asOf == null ? desk.today() : asOf, desk.now(), shelf.asOf(asOf));
    }

    /** Registers one; nobody of it works yet. */
    @AnsweredOnce
    @Operation(name = "SUPPLIER_REGISTERED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView register(@NotNull(message = "{rule.required}") @Valid RegisterSupplier command) {
        suppliers.lock(caller.get().municipality());
        var sheet = command.sheet().checked(desk.today());
        var supplier =
                new Supplier(sheet, parent(command.parentId()), caller.get().name(), desk.now());
        suppliers.add(supplier);
        return desk.recorded(supplier);
    }

    /** Registers anew what is known of it. */
    @Operation(name = "SUPPLIER_CHANGED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView change(@NotNull(message = "{rule.required}") @Valid ChangeSupplier command) {
        suppliers.lock(caller.get().municipality());
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        var sheet = command.appliedTo(supplier.sheet()).checked(desk.today());
        var tree = suppliers.tree();
        tree.requireNoLoop(supplier, sheet.parentId());
        supplier.change(sheet, parent(sheet.parentId()), desk.now());
        tree.settle(supplier);
        return desk.recorded(supplier);
    }

    /** Asks the city to approve it as it stands; somebody else decides. */
    @Operation(name = "SUPPLIER_APPROVAL_ASKED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public ApprovalView askApproval(@NotNull(message = "{rule.required}") @Valid AskSupplierApproval command) {
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        var document = new CityApproval.Document(
                command.documentName(), command.documentSha256().toLowerCase(Locale.ROOT), command.documentDate());
        var asked = new SupplierApproving.Asked(
                supplier.id(),
                supplier.sheet().facts(),
                command.termEnd() == null ? supplier.sheet().termEnd() : command.termEnd(),
                document);
        return approvals.request(SupplierApproving.NAME, asked, command.reason());
    }

    /** Lets its people begin to work; accounts that were held may be resumed. */
    @Operation(name = "SUPPLIER_ACTIVATED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView activate(@NotNull(message = "{rule.required}") @Valid ActivateSupplier command) {
        suppliers.lock(caller.get().municipality());
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        supplier.activate(desk.above(supplier), desk.today(), desk.now());
        desk.letGo(supplier);
        return desk.recorded(supplier);
    }

    /** Ends it and all that work for it: their people's accounts are suspended and the sessions dead at once. */
    @Operation(name = "SUPPLIER_ENDED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView end(@NotNull(message = "{rule.required}") @Valid MoveSupplier command) {
        suppliers.lock(caller.get().municipality());
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        SupplierMoveRefused.unless(supplier.state() != SupplierState.ENDED);
        return desk.ended(supplier, command.reason());
    }

    /** Takes back that it ended: it is proposed anew, and accounts stay held until it is at work again. */
    @Operation(name = "SUPPLIER_REOPENED", permission = SUPPLIER_MANAGE, risk = IMPACTFUL)
    public SupplierView reopen(@NotNull(message = "{rule.required}") @Valid MoveSupplier command) {
        var supplier = suppliers.get(command.id(), command.expectedVersion());
        supplier.reopen(command.reason(), desk.now());
        return desk.recorded(supplier);
    }

    private Supplier parent(UUID id) {
        try {
            return id == null ? null : suppliers.get(id);
        } catch (NotFound nobody) {
            throw new Invalid("/parentId", "supplier");
        }
    }
}
