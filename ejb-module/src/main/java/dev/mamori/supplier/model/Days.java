package dev.mamori.supplier.model;

import dev.mamori.platform.FieldError;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Which days can be meant in the register. */
public final class Days {

    /** No contract of this service is older. */
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Days() {}

    /** Adds an error where the day is given and lies beyond any contract. */
    static void of(String pointer, LocalDate day, List<FieldError> wrong) {
        upTo(LAST, pointer, day, wrong);
    }

    /** Adds an error where the day is given, and is too long ago or has not come yet. */
    public static void past(String pointer, LocalDate day, LocalDate today, List<FieldError> wrong) {
        upTo(today, pointer, day, wrong);
    }

    private static void upTo(LocalDate last, String pointer, LocalDate day, List<FieldError> wrong) {
        if (day != null && (day.isBefore(FIRST) || day.isAfter(last))) {
            var limits = Map.of("min", FIRST.toString(), "max", last.toString());
            wrong.add(new FieldError(pointer, "date-range", limits));
        }
    }
}
