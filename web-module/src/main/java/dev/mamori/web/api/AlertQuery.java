package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertSearch;
import dev.mamori.watch.AlertSeverity;
import dev.mamori.watch.AlertState;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;

/** The query parameters of a search for alerts; each that cannot be read is named. */
public class AlertQuery {

    @QueryParam("state")
    String state;

    @QueryParam("rule")
    String rule;

    @QueryParam("severity")
    String severity;

    @QueryParam("actorId")
    String actorId;

    @QueryParam("from")
    String from;

    @QueryParam("until")
    String until;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Whole limit;

    AlertSearch search() {
        var wrong = new ArrayList<FieldError>();
        var search = new AlertSearch(
                Queries.read("state", state, AlertState::valueOf, wrong),
                Queries.read("rule", rule, AlertRule::valueOf, wrong),
                Queries.read("severity", severity, AlertSeverity::valueOf, wrong),
                Queries.read("actorId", actorId, UUID::fromString, wrong),
                Queries.read("from", from, OffsetDateTime::parse, wrong),
                Queries.read("until", until, OffsetDateTime::parse, wrong),
                cursor,
                limit == null ? null : limit.value());
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return search;
    }
}
