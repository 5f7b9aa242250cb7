package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.supplier.SupplierSearch;
import dev.mamori.supplier.SupplierState;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;

/** What suppliers are looked for by, as the address says it. */
public class SupplierQuery {

    @QueryParam("state")
    String state;

    @QueryParam("q")
    String text;

    @QueryParam("asOf")
    String asOf;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    Whole limit;

    SupplierSearch search() {
        var wrong = new ArrayList<FieldError>();
        var chosen = Queries.read("state", state, SupplierState::valueOf, wrong);
        var day = Queries.read("asOf", asOf, LocalDate::parse, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return new SupplierSearch(chosen, text, day, cursor, limit == null ? null : limit.value());
    }

    /** A day by itself; null where none is named. */
    static LocalDate day(String asOf) {
        var wrong = new ArrayList<FieldError>();
        var day = Queries.read("asOf", asOf, LocalDate::parse, wrong);
        if (!wrong.isEmpty()) {
            throw new Invalid(wrong);
        }
        return day;
    }
}
