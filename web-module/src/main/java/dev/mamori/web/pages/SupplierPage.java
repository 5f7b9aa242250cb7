package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.supplier.ActivateSupplier;
import dev.mamori.supplier.AskSupplierApproval;
import dev.mamori.supplier.MoveSupplier;
import dev.mamori.supplier.SupplierService;
import dev.mamori.supplier.SupplierState;
import dev.mamori.supplier.SupplierView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;

/** One supplier with its people, and the moves of its life. */
@Named
@ViewScoped
public class SupplierPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SupplierService suppliers;

    private UUID id;
    private long expectedVersion;
    private String reason;
    private String documentName;
    private String documentSha256;
    private LocalDate documentDate;
    private LocalDate newEnd;
    private boolean endingTried;
    private transient SupplierView shown;

    /** Opens the entry. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Asks the city to approve it; somebody else decides. */
    public String askApproval() {
        var asked = suppliers.askApproval(new AskSupplierApproval(
                id, expectedVersion, documentName, documentSha256, documentDate, newEnd, reason));
        return "/admin/approvals/view.xhtml?faces-redirect=true&id=" + asked.id();
    }

    /** Lets its people begin. */
    public String activate() {
        suppliers.activate(new ActivateSupplier(id, expectedVersion));
        return again();
    }

    /** Ends it. */
    public String end() {
        endingTried = true;
        suppliers.end(new MoveSupplier(id, expectedVersion, reason));
        return again();
    }

    /** Proposes it anew. */
    public String reopen() {
        suppliers.reopen(new MoveSupplier(id, expectedVersion, reason));
        return again();
    }

    public SupplierView getIt() {
        if (shown == null) {
            shown = suppliers.find(id);
        }
        return shown;
    }

    /** What ends with it, in numbers. */
    public String getEffect() {
        var ends = getIt().ends();
        return Words.say("supplier.end.effect", ends.suppliers(), ends.workers(), ends.accounts(), ends.sessions());
    }

    /** What it handles, in words. */
    public String getData() {
        return getIt().dataCategories().stream()
                .sorted()
                .map(one -> Words.say("supplier.data." + one.name()))
                .collect(Collectors.joining(Words.say("words.and")));
    }

    /** Whether approval can be asked for: of one proposed, or to go on beyond the term. */
    public boolean isApprovable() {
        return getIt().state() == SupplierState.PROPOSED || isWorking();
    }

    public boolean isWorking() {
        return getIt().state() == SupplierState.ACTIVE;
    }

    public boolean isEnded() {
        return getIt().state() == SupplierState.ENDED;
    }

    private String again() {
        return "/admin/suppliers/view.xhtml?faces-redirect=true&id=" + id;
    }

    public boolean isEndingTried() {
        return endingTried;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }

    public String getDocumentName() {
        return documentName;
    }

    public void setDocumentName(String given) {
        documentName = given;
    }

    public String getDocumentSha256() {
        return documentSha256;
    }

    public void setDocumentSha256(String given) {
        documentSha256 = given;
    }

    public LocalDate getDocumentDate() {
        return documentDate;
    }

    public void setDocumentDate(LocalDate given) {
        documentDate = given;
    }

    public LocalDate getNewEnd() {
        return newEnd;
    }

    public void setNewEnd(LocalDate given) {
        newEnd = given;
    }
}
