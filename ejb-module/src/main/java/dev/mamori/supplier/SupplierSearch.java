package dev.mamori.supplier;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/**
 * What suppliers are looked for by.
 *
 * @param text a part of the name, the number or the work
 * @param asOf the register as it stood at the end of this day; null for now
 */
public record SupplierSearch(
        SupplierState state,
        @PlainText(max = 100) String text,
        LocalDate asOf,
        @PlainText(max = 1000) String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") Integer limit) {

    private static final int USUAL_LIMIT = 50;

    /** How many the caller wants. */
    public int size() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    boolean finds(SupplierView view) {
        return (state == null || view.state() == state)
                && (text == null
                        || text.isBlank()
                        || has(view.legalName())
                        || has(view.corporateNumber())
                        || has(view.work()));
    }

    private boolean has(String said) {
        return said != null && said.contains(text.strip());
    }
}
