package dev.mamori.web.pages;

import dev.mamori.platform.NotFound;
import dev.mamori.watch.AlertService;
import dev.mamori.watch.AlertView;
import dev.mamori.watch.CloseAlert;
import dev.mamori.watch.Disposition;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One alert: the rule in words, what it rests on, and the form that closes it. */
@Named
@ViewScoped
public class AlertPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AlertService alerts;

    private UUID id;
    private long expectedVersion;
    private String disposition;
    private String reason;
    private transient AlertView shown;

    /** Opens the alert. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Says what it was. */
    public String close() {
        alerts.close(
                new CloseAlert(id, expectedVersion, Chosen.of(Disposition.class, disposition, "/disposition"), reason));
        return "/alerts/view.xhtml?faces-redirect=true&id=" + id;
    }

    public AlertView getIt() {
        if (shown == null) {
            shown = alerts.find(id);
        }
        return shown;
    }

    /** What it can have been; nothing is chosen beforehand. */
    public List<SelectItem> getDispositions() {
        var choices = new ArrayList<SelectItem>();
        choices.add(new SelectItem("", Words.say("alerts.choose")));
        choices.addAll(Words.choices(Disposition.class, "disposition."));
        return choices;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getDisposition() {
        return disposition;
    }

    public void setDisposition(String given) {
        disposition = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }
}
