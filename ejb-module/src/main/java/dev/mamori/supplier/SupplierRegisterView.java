package dev.mamori.supplier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The whole register as it stood at the end of a day, to be handed to the city (control 11).
 *
 * @param asOf the day
 * @param takenAt when it was taken
 * @param suppliers every entry with all its facts, each followed by those that work for it
 */
public record SupplierRegisterView(LocalDate asOf, Instant takenAt, List<SupplierView> suppliers) {

    /** Copies the entries, so that nobody changes what was handed out. */
    public SupplierRegisterView {
        suppliers = List.copyOf(suppliers);
    }
}
