package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.terminal.MoveSim;
import dev.mamori.terminal.SimService;
import dev.mamori.terminal.SimView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One SIM card, and what can be done with it. */
@Named
@ViewScoped
public class SimPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient SimService sims;

    private UUID id;
    private long expectedVersion;
    private String reason;
    private boolean endingTried;
    private transient SimView shown;

    /** Opens the card. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Opens it for use. */
    public String activate() {
        sims.activate(command());
        return again();
    }

    /** Closes it for a while. */
    public String suspend() {
        sims.suspend(command());
        return again();
    }

    /** Reports it lost. */
    public String reportLost() {
        endingTried = true;
        sims.reportLost(command());
        return again();
    }

    public SimView getIt() {
        if (shown == null) {
            shown = sims.find(id);
        }
        return shown;
    }

    /** The states it may be moved to next, by name. */
    public List<String> getNext() {
        return getIt().state().next().stream().map(Enum::name).toList();
    }

    private MoveSim command() {
        return new MoveSim(id, expectedVersion, reason);
    }

    private String again() {
        return "/admin/sims/view.xhtml?faces-redirect=true&id=" + id;
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

    public long getExpectedVersion() {
        return expectedVersion;
    }

    public void setExpectedVersion(long given) {
        expectedVersion = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
