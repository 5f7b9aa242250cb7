package dev.mamori.web.pages;

import dev.mamori.platform.Slice;
import dev.mamori.watch.AlertLine;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertSearch;
import dev.mamori.watch.AlertService;
import dev.mamori.watch.AlertSeverity;
import dev.mamori.watch.AlertState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The inbox of alerts; the filter stands in the page's address. */
@Named
@RequestScoped
public class AlertsPage {

    private static final int SHOWN = 50;

    @Inject
    AlertService alerts;

    private String state;
    private String rule;
    private String severity;
    private String cursor;
    private Slice<AlertLine> found;

    /** Alerts that fit, the newest first. */
    public List<AlertLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getStates() {
        return Words.names(AlertState.class);
    }

    public List<String> getRules() {
        return Words.names(AlertRule.class);
    }

    public List<String> getSeverities() {
        return Words.names(AlertSeverity.class);
    }

    private Slice<AlertLine> found() {
        if (found == null) {
            found = alerts.list(new AlertSearch(
                    Chosen.of(AlertState.class, state, "/state"),
                    Chosen.of(AlertRule.class, rule, "/rule"),
                    Chosen.of(AlertSeverity.class, severity, "/severity"),
                    null,
                    null,
                    null,
                    cursor,
                    SHOWN));
        }
        return found;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getRule() {
        return rule;
    }

    public void setRule(String given) {
        rule = given;
    }

    public String getSeverity() {
        return severity;
    }

    public void setSeverity(String given) {
        severity = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
