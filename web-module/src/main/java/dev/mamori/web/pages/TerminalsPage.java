package dev.mamori.web.pages;

import dev.mamori.platform.Slice;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalLine;
import dev.mamori.terminal.TerminalSearch;
import dev.mamori.terminal.TerminalService;
import dev.mamori.terminal.TerminalState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Lists the municipality's terminals; the filter stands in the page's address. */
@Named
@RequestScoped
public class TerminalsPage {

    private static final int SHOWN = 50;

    @Inject
    TerminalService terminals;

    private String state;
    private String kind;
    private String cursor;
    private Slice<TerminalLine> found;

    /** Those that fit. */
    public List<TerminalLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getStates() {
        return Words.names(TerminalState.class);
    }

    public List<String> getKinds() {
        return Words.names(TerminalKind.class);
    }

    private Slice<TerminalLine> found() {
        if (found == null) {
            found = terminals.list(new TerminalSearch(
                    Chosen.of(TerminalState.class, state, "/state"),
                    Chosen.of(TerminalKind.class, kind, "/kind"),
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

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
