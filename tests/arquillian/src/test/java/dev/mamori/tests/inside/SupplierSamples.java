package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.platform.Ids;
import dev.mamori.supplier.ActivateSupplier;
import dev.mamori.supplier.AddWorker;
import dev.mamori.supplier.AskSupplierApproval;
import dev.mamori.supplier.ChangeSupplier;
import dev.mamori.supplier.ChangeWorker;
import dev.mamori.supplier.DataCategory;
import dev.mamori.supplier.DismissWorker;
import dev.mamori.supplier.MoveSupplier;
import dev.mamori.supplier.SupplierSearch;
import dev.mamori.supplier.SupplierView;
import dev.mamori.supplier.TieWorker;
import java.util.Optional;
import java.util.UUID;

/** Samples of suppliers, their approval, and their people. */
final class SupplierSamples {

    private static final String MISSING = "not-found";
    private static final String STATE = "supplier-state";

    private SupplierSamples() {}

    static void into(Samples samples) {
        reading(samples);
        registering(samples);
        moving(samples);
        people(samples);
        accounts(samples);
    }

    private static void reading(Samples samples) {
        samples.sample("SUPPLIERS_LISTED", scene -> args(new SupplierSearch(null, "運用", null, null, 10)))
                .invalid(scene -> args(new SupplierSearch(null, null, null, null, 0)));
        samples.sample(
                        "SUPPLIER_VIEWED",
                        scene -> args(entries(scene).proposed().id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("SUPPLIERS_EXPORTED", scene -> args(Entries.today()));
    }

    private static void registering(Samples samples) {
        samples.sample("SUPPLIER_REGISTERED", scene -> args(Entries.registering(null)))
                .changes("supplier", "supplier_revision")
                .invalid(scene -> args(Entries.registering(null, null, DataCategory.NONE, null)))
                .rejected(
                        "location-not-japan",
                        scene -> args(Entries.registering(
                                entries(scene).proposed().id(),
                                "US",
                                DataCategory.SENSITIVE,
                                Entries.today().plusDays(100))));
        samples.sample("SUPPLIER_CHANGED", scene -> args(work(entries(scene).proposed(), "別の仕事")))
                .changes("supplier", "supplier_revision")
                .invalid(scene -> args(work(entries(scene).proposed(), "長".repeat(501))))
                .rejected(STATE, scene -> args(work(entries(scene).active(), "別の仕事")))
                .rejected(MISSING, scene -> args(change(Ids.next(), 1, "別の仕事")));
    }

    private static void moving(Samples samples) {
        samples.sample(
                        "SUPPLIER_APPROVAL_ASKED",
                        scene -> args(Entries.asking(entries(scene).proposed())))
                .changes("approval")
                .invalid(scene -> args(new AskSupplierApproval(
                        entries(scene).proposed().id(), 1, "承諾書.pdf", "no digest", Entries.today(), null, "理由")))
                .rejected(STATE, scene -> args(Entries.asking(entries(scene).ended())))
                .rejected(
                        MISSING,
                        scene -> args(new AskSupplierApproval(
                                Ids.next(), 1, "承諾書.pdf", "a1".repeat(32), Entries.today(), null, "理由")));
        samples.sample("SUPPLIER_ACTIVATED", scene -> args(activating(approved(scene))))
                .changes("supplier", "supplier_revision")
                .invalid(scene -> args(new ActivateSupplier(null, 1)))
                .rejected(
                        "subcontract-not-approved",
                        scene -> args(activating(entries(scene).proposed())))
                .rejected(STATE, scene -> args(activating(entries(scene).ended())))
                .rejected(MISSING, scene -> args(new ActivateSupplier(Ids.next(), 1)));
        samples.sample(
                        "SUPPLIER_ENDED",
                        scene -> args(Entries.moving(entries(scene).active())))
                .changes("supplier", "supplier_revision")
                .invalid(
                        scene -> args(new MoveSupplier(entries(scene).proposed().id(), 1, null)))
                .rejected(STATE, scene -> args(Entries.moving(entries(scene).ended())))
                .rejected(MISSING, scene -> args(new MoveSupplier(Ids.next(), 1, Entries.WHY)));
        samples.sample(
                        "SUPPLIER_REOPENED",
                        scene -> args(Entries.moving(entries(scene).ended())))
                .changes("supplier", "supplier_revision")
                .invalid(
                        scene -> args(new MoveSupplier(entries(scene).proposed().id(), 1, null)))
                .rejected(STATE, scene -> args(Entries.moving(entries(scene).active())))
                .rejected(MISSING, scene -> args(new MoveSupplier(Ids.next(), 1, Entries.WHY)));
    }

    private static void people(Samples samples) {
        samples.sample(
                        "SUPPLIER_WORKER_ADDED",
                        scene -> args(adding(entries(scene).proposed(), "従事 者")))
                .changes("supplier", "supplier_worker", "supplier_revision")
                .invalid(scene -> args(adding(entries(scene).proposed(), null)))
                .rejected(STATE, scene -> args(adding(entries(scene).ended(), "従事 者")))
                .rejected(MISSING, scene -> args(new AddWorker(Ids.next(), 1, "従事 者", "運用", null, null)));
        samples.sample("SUPPLIER_WORKER_CHANGED", scene -> args(changing(staffed(scene), "監視")))
                .changes("supplier", "supplier_worker", "supplier_revision")
                .invalid(scene -> args(changing(staffed(scene), "長".repeat(81))))
                .rejected(
                        MISSING,
                        scene -> args(new ChangeWorker(
                                staffed(scene).id(), staffed(scene).version(), Ids.next(), null, null, null, null)));
    }

    private static void accounts(Samples samples) {
        samples.sample(
                        "SUPPLIER_WORKER_ACCOUNT_TIED",
                        scene -> args(Entries.tying(
                                staffed(scene), entries(scene).person().loginId())))
                .changes("supplier", "supplier_worker", "supplier_revision")
                .invalid(scene -> args(new TieWorker(Ids.next(), 1, null, null)))
                .rejected(
                        "not-oneself",
                        scene -> args(Entries.tying(staffed(scene), scene.city().loginId())))
                .rejected("worker-not-cleared", scene -> args(untrained(scene)))
                .rejected("subcontract-not-approved", scene -> args(early(scene)))
                .rejected(MISSING, scene -> args(new TieWorker(Ids.next(), 1, Ids.next(), "dareka")));
        samples.sample("SUPPLIER_WORKER_LEFT", scene -> args(dismissing(tied(scene))))
                .changes("supplier", "supplier_worker", "supplier_revision", "account")
                .invalid(scene -> args(new DismissWorker(Ids.next(), 1, Ids.next(), null)))
                .rejected(MISSING, scene -> args(new DismissWorker(Ids.next(), 1, Ids.next(), Entries.WHY)));
    }

    private static TieWorker untrained(Scene scene) {
        var late = Entries.today().minusYears(1).minusDays(1);
        return Entries.tying(
                entries(scene).with(entries(scene).active(), late),
                entries(scene).person().loginId());
    }

    private static TieWorker early(Scene scene) {
        return Entries.tying(
                entries(scene).with(entries(scene).proposed(), Entries.today()),
                entries(scene).person().loginId());
    }

    private static Entries entries(Scene scene) {
        return scene.entries();
    }

    private static SupplierView approved(Scene scene) {
        return entries(scene).approved(entries(scene).proposed());
    }

    private static SupplierView staffed(Scene scene) {
        return entries(scene).staffed();
    }

    private static SupplierView tied(Scene scene) {
        return entries(scene).tied(staffed(scene), entries(scene).person());
    }

    private static ChangeSupplier work(SupplierView supplier, String work) {
        return change(supplier.id(), supplier.version(), work);
    }

    private static ChangeSupplier change(UUID id, long version, String work) {
        return new ChangeSupplier(
                id,
                version,
                null,
                null,
                null,
                null,
                null,
                Optional.of(work),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ActivateSupplier activating(SupplierView supplier) {
        return new ActivateSupplier(supplier.id(), supplier.version());
    }

    private static AddWorker adding(SupplierView supplier, String name) {
        return new AddWorker(supplier.id(), supplier.version(), name, "運用", null, null);
    }

    private static ChangeWorker changing(SupplierView supplier, String role) {
        return new ChangeWorker(
                supplier.id(), supplier.version(), supplier.workers().get(0).id(), null, Optional.of(role), null, null);
    }

    private static DismissWorker dismissing(SupplierView supplier) {
        return new DismissWorker(
                supplier.id(), supplier.version(), supplier.workers().get(0).id(), Entries.WHY);
    }
}
