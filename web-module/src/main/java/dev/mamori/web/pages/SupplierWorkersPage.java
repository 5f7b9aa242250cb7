package dev.mamori.web.pages;

import dev.mamori.platform.Invalid;
import dev.mamori.supplier.AddWorker;
import dev.mamori.supplier.ChangeWorker;
import dev.mamori.supplier.DismissWorker;
import dev.mamori.supplier.SupplierWorkerService;
import dev.mamori.supplier.TieWorker;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people of the supplier at hand: naming them, their trainings, their accounts, their leaving. */
@Named
@ViewScoped
public class SupplierWorkersPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupplierWorkerService workers;

    @Inject
    SupplierPage page;

    private long expectedVersion;
    private String name;
    private String role;
    private LocalDate trainedOn;
    private LocalDate ndaOn;
    private UUID worker;
    private String accountLoginId;
    private String leavingReason;
    private boolean leavingTried;

    /** Opens the people of the entry. */
    public void show() {
        expectedVersion = page.getIt().version();
    }

    /** Names one. */
    public String add() {
        workers.add(new AddWorker(page.getId(), expectedVersion, name, role, trainedOn, ndaOn));
        return again();
    }

    /** Keeps a training or a pledge. */
    public String train() {
        workers.change(new ChangeWorker(page.getId(), expectedVersion, chosen(), null, null, trainedOn, ndaOn));
        return again();
    }

    /** Ties one to an account. */
    public String tie() {
        workers.tie(new TieWorker(page.getId(), expectedVersion, chosen(), accountLoginId));
        return again();
    }

    /** One of them works there no more. */
    public String dismiss() {
        leavingTried = true;
        workers.dismiss(new DismissWorker(page.getId(), expectedVersion, chosen(), leavingReason));
        return again();
    }

    /** Those who work there, to choose from. */
    public List<SelectItem> getChoices() {
        return page.getIt().workers().stream()
                .filter(one -> one.leftOn() == null)
                .map(one -> new SelectItem(one.id(), one.name()))
                .toList();
    }

    private UUID chosen() {
        if (worker == null) {
            throw new Invalid("/worker", "required");
        }
        return worker;
    }

    private String again() {
        return "/admin/suppliers/view.xhtml?faces-redirect=true&id=" + page.getId();
    }

    public boolean isLeavingTried() {
        return leavingTried;
    }

    public String getName() {
        return name;
    }

    public void setName(String given) {
        name = given;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String given) {
        role = given;
    }

    public LocalDate getTrainedOn() {
        return trainedOn;
    }

    public void setTrainedOn(LocalDate given) {
        trainedOn = given;
    }

    public LocalDate getNdaOn() {
        return ndaOn;
    }

    public void setNdaOn(LocalDate given) {
        ndaOn = given;
    }

    public UUID getWorker() {
        return worker;
    }

    public void setWorker(UUID given) {
        worker = given;
    }

    public String getAccountLoginId() {
        return accountLoginId;
    }

    public void setAccountLoginId(String given) {
        accountLoginId = given;
    }

    public String getLeavingReason() {
        return leavingReason;
    }

    public void setLeavingReason(String given) {
        leavingReason = given;
    }
}
