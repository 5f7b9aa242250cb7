package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalSearch;
import dev.mamori.terminal.TerminalState;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;

/** The query parameters of a search for terminals; each that cannot be read is named. */
public class TerminalQuery {

    @QueryParam("state")
    String state;

    @QueryParam("kind")
    String kind;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Whole limit;

    TerminalSearch search() {
        var wrong = new ArrayList<FieldError>();
        var search = new TerminalSearch(
                Queries.read("state", state, TerminalState::valueOf, wrong),
                Queries.read("kind", kind, TerminalKind::valueOf, wrong),
                cursor,
                limit == null ? null : limit.value());
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return search;
    }
}
