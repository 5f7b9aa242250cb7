package dev.mamori.web.api;

import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseSearch;
import dev.mamori.casework.CaseStatus;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.UUID;

/** The query parameters of a search for cases; each that cannot be read is named. */
public class CaseQuery {

    @QueryParam("residentId")
    String residentId;

    @QueryParam("status")
    String status;

    @QueryParam("category")
    String category;

    @QueryParam("department")
    String department;

    @QueryParam("assignee")
    String assignee;

    @QueryParam("q")
    String q;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Whole limit;

    CaseSearch search() {
        var wrong = new ArrayList<FieldError>();
        var search = new CaseSearch(
                Queries.read("residentId", residentId, UUID::fromString, wrong),
                Queries.read("status", status, CaseStatus::valueOf, wrong),
                Queries.read("category", category, CaseCategory::valueOf, wrong),
                department,
                assignee,
                q,
                cursor,
                limit == null ? null : limit.value());
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return search;
    }
}
