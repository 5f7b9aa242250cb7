package dev.mamori.tests.inside;

import dev.mamori.approval.ApprovalService;
import dev.mamori.casework.CaseRecordService;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.disclosure.DisclosureService;
import dev.mamori.platform.Caller;
import dev.mamori.resident.ResidentService;
import dev.mamori.supplier.SupplierService;
import dev.mamori.supplier.SupplierWorkerService;
import dev.mamori.terminal.CarrierFilterService;
import dev.mamori.terminal.SimService;
import dev.mamori.terminal.TerminalCertificateService;
import dev.mamori.terminal.TerminalService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;

/** The services that scenes are set with. */
@ApplicationScoped
public class Services {

    @Inject
    AsCaller as;

    @Inject
    ResidentService residents;

    @Inject
    CaseRecordService cases;

    @Inject
    VisitRecordService records;

    @Inject
    DisclosureService disclosures;

    @Inject
    ApprovalService approvals;

    @Inject
    TerminalService terminals;

    @Inject
    TerminalCertificateService certificates;

    @Inject
    SimService sims;

    @Inject
    CarrierFilterService carrierFilter;

    public TerminalService terminals() {
        return terminals;
    }

    public TerminalCertificateService certificates() {
        return certificates;
    }

    public SimService sims() {
        return sims;
    }

    public CarrierFilterService carrierFilter() {
        return carrierFilter;
    }

    @Inject
    SupplierService suppliers;

    @Inject
    SupplierWorkerService supplierWorkers;

    public SupplierService suppliers() {
        return suppliers;
    }

    public SupplierWorkerService supplierWorkers() {
        return supplierWorkers;
    }

    public AsCaller as() {
        return as;
    }

    public ResidentService residents() {
        return residents;
    }

    public CaseRecordService cases() {
        return cases;
    }

    public VisitRecordService records() {
        return records;
    }

    public DisclosureService disclosures() {
        return disclosures;
    }

    public ApprovalService approvals() {
        return approvals;
    }

    /** What the work gives; that it fails is the test's own mistake. */
    public <T> T done(Caller caller, Callable<T> work) {
        var ending = as.does(caller, work);
        if (!ending.well()) {
            throw new IllegalStateException("the scene could not be set", ending.thrown());
        }
        @SuppressWarnings("unchecked")
        var result = (T) ending.result();
        return result;
    }
}
