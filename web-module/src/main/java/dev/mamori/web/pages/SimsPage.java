package dev.mamori.web.pages;

import dev.mamori.platform.Slice;
import dev.mamori.terminal.CarrierFilterService;
import dev.mamori.terminal.FilterComparison;
import dev.mamori.terminal.SimSearch;
import dev.mamori.terminal.SimService;
import dev.mamori.terminal.SimState;
import dev.mamori.terminal.SimView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lists the municipality's SIM cards, and compares the carrier's filter with them. */
@Named
@RequestScoped
public class SimsPage {

    private static final int SHOWN = 50;

    @Inject
    SimService sims;

    @Inject
    CarrierFilterService filter;

    @Inject
    Downloads downloads;

    private String state;
    private String cursor;
    private Part export;
    private Slice<SimView> found;
    private List<FilterComparison> comparisons;

    /** Those that fit. */
    public List<SimView> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getStates() {
        return Words.names(SimState.class);
    }

    /** The newest comparison; nothing before the first. */
    public FilterComparison getComparison() {
        if (comparisons == null) {
            comparisons = filter.comparisons().items();
        }
        return comparisons.isEmpty() ? null : comparisons.get(0);
    }

    /** How the filter stands: right, different, compared with another policy, or never compared. */
    public String getFilterState() {
        var newest = getComparison();
        if (newest == null) {
            return "NEVER_COMPARED";
        }
        if (!newest.differences().isEmpty()) {
            return "FILTER_DIFFERS";
        }
        return newest.current() ? "FILTER_RIGHT" : "FILTER_OUTDATED";
    }

    /** Gives the policy to the browser, for the carrier. */
    public void downloadPolicy() {
        downloads.send(
                "text/csv;charset=UTF-8",
                "filter-policy.csv",
                filter.policy().csv().getBytes(StandardCharsets.UTF_8));
    }

    /** Compares the carrier's export. */
    public String compare() throws IOException {
        filter.compare(
                export == null ? "" : new String(export.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return "/admin/sims.xhtml?faces-redirect=true";
    }

    private Slice<SimView> found() {
        if (found == null) {
            found = sims.list(new SimSearch(Chosen.of(SimState.class, state, "/state"), cursor, SHOWN));
        }
        return found;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public Part getExport() {
        return export;
    }

    public void setExport(Part given) {
        export = given;
    }
}
