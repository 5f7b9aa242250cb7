package dev.mamori.web.api;

import dev.mamori.audit.AuditSearch;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import jakarta.ws.rs.QueryParam;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;

/** The query parameters of an audit search; each that cannot be read is named. */
public class AuditQuery {

    @QueryParam("from")
    String from;

    @QueryParam("until")
    String until;

    @QueryParam("operation")
    String operation;

    @QueryParam("outcome")
    String outcome;

    @QueryParam("actorId")
    String actorId;

    @QueryParam("subjectId")
    String subjectId;

    @QueryParam("residentId")
    String residentId;

    @QueryParam("requestId")
    String requestId;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Whole limit;

    AuditSearch search() {
        var wrong = new ArrayList<FieldError>();
        var search = new AuditSearch(
                Queries.read("from", from, OffsetDateTime::parse, wrong),
                Queries.read("until", until, OffsetDateTime::parse, wrong),
                operation,
                Queries.read("outcome", outcome, Outcome::valueOf, wrong),
                Queries.read("actorId", actorId, UUID::fromString, wrong),
                Queries.read("subjectId", subjectId, UUID::fromString, wrong),
                Queries.read("residentId", residentId, UUID::fromString, wrong),
                Queries.read("requestId", requestId, UUID::fromString, wrong),
                cursor,
                limit == null ? null : limit.value());
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return search;
    }
}
