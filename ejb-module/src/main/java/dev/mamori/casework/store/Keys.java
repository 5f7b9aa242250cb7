package dev.mamori.casework.store;

import dev.mamori.platform.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The sort keys within a cursor; what is none of ours is refused before the database sees it. */
final class Keys {

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Keys() {}

    static Instant instant(String key) {
        try {
            var instant = Instant.parse(key);
            if (instant.isAfter(Instant.EPOCH) && instant.isBefore(LATEST)) {
                return instant;
            }
        } catch (DateTimeException notOurs) {
            throw Cursor.invalid();
        }
        throw Cursor.invalid();
    }

    static LocalDate date(String key) {
        try {
            var date = LocalDate.parse(key);
            if (date.getYear() > 0 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException notOurs) {
            throw Cursor.invalid();
        }
        throw Cursor.invalid();
    }
}
