package dev.mamori.web.pages;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.supplier.SupplierLine;
import dev.mamori.supplier.SupplierSearch;
import dev.mamori.supplier.SupplierService;
import dev.mamori.supplier.SupplierState;
import dev.mamori.web.SupplierTable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** Lists the suppliers as a tree, as they stand or stood on a day, and hands the register out. */
@Named
@RequestScoped
public class SuppliersPage {

    private static final int SHOWN = 50;

    @Inject
    SupplierService suppliers;

    @Inject
    Downloads downloads;

    private String state;
    private String text;
    private String asOf;
    private String cursor;
    private Slice<SupplierLine> found;

    /** Those that fit. */
    public List<SupplierLine> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getStates() {
        return Words.names(SupplierState.class);
    }

    /** The register of the day as a file for a spreadsheet. */
    public void download() {
        var register = suppliers.export(day());
        downloads.send(
                "text/csv;charset=UTF-8",
                "suppliers-" + register.asOf() + ".csv",
                SupplierTable.csv(register).getBytes(StandardCharsets.UTF_8));
    }

    private Slice<SupplierLine> found() {
        if (found == null) {
            var chosen = Chosen.of(SupplierState.class, state, "/state");
            found = suppliers.list(new SupplierSearch(chosen, text, day(), cursor, SHOWN));
        }
        return found;
    }

    private LocalDate day() {
        try {
            return asOf == null || asOf.isBlank() ? null : LocalDate.parse(asOf);
        } catch (DateTimeException unreadable) {
            throw new Invalid("/asOf", "date");
        }
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getText() {
        return text;
    }

    public void setText(String given) {
        text = given;
    }

    public String getAsOf() {
        return asOf;
    }

    public void setAsOf(String given) {
        asOf = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
