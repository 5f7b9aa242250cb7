package dev.mamori.web.pages;

import dev.mamori.caution.PreviewEffect;
import dev.mamori.caution.PreviewMismatch;
import dev.mamori.caution.PreviewService;
import dev.mamori.caution.PreviewStale;
import dev.mamori.caution.PreviewView;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.terminal.RevocationReason;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows what something would end, in numbers, with its procedure; then it is done as it was shown, or not (control 14). */
@Named
@ViewScoped
public class IrreversiblePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PreviewService previews;

    @Inject
    transient FinalActs acts;

    @Inject
    transient CurrentCaller caller;

    private String operation;
    private UUID id;
    private UUID of;
    private long version;
    private String reason;
    private String confirmation;
    private PreviewView shown;

    /** Shows what it would do now. */
    public void show() {
        if (operation == null || id == null) {
            throw new NotFound();
        }
        shown = previews.preview(new PreviewEffect(operation, id));
    }

    /** Does what was shown. Where it would do something else by now, that is shown instead. */
    public String carryOut() {
        caller.goAheadAfter(shown.id());
        try {
            acts.carryOut(operation, new FinalActs.Given(id, version, reason, confirmation));
        } catch (PreviewStale | PreviewMismatch changed) {
            confirmation = null;
            show();
            throw changed;
        }
        Words.redirect(getHome());
        return null;
    }

    public PreviewView getShown() {
        return shown;
    }

    /** What it ends, a sentence each. */
    public List<String> getEffects() {
        return new TreeMap<>(shown.numbers())
                .entrySet().stream()
                        .map(entry -> Words.say("effect." + entry.getKey(), entry.getValue()))
                        .toList();
    }

    /** Where one came from. */
    public String getHome() {
        return FinalActs.home(operation, of == null ? id : of);
    }

    /** Whether the reason is one of a few. */
    public boolean isReasonChosen() {
        return "TERMINAL_CERTIFICATE_REVOKED".equals(operation);
    }

    /** The reasons to choose from. */
    public List<SelectItem> getReasons() {
        return Stream.of(RevocationReason.KEY_COMPROMISE, RevocationReason.SUPERSEDED, RevocationReason.UNSPECIFIED)
                .map(one -> new SelectItem(one.name(), Words.say("revocation." + one.name())))
                .toList();
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String given) {
        operation = given;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public UUID getOf() {
        return of;
    }

    public void setOf(UUID given) {
        of = given;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long given) {
        version = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }

    public String getConfirmation() {
        return confirmation;
    }

    public void setConfirmation(String given) {
        confirmation = given;
    }
}
