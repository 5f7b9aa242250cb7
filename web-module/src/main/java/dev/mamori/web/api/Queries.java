package dev.mamori.web.api;

import dev.mamori.platform.FieldError;
import java.time.DateTimeException;
import java.util.List;
import java.util.function.Function;

/** Reads query parameters, and names each that cannot be read. */
final class Queries {

    private Queries() {}

    /** The parameter's value; null when it is not given, and an error more when it cannot be read. */
    static <T> T read(String name, String text, Function<String, T> reading, List<FieldError> wrong) {
        try {
            return text == null || text.isEmpty() ? null : reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            wrong.add(FieldError.of("/" + name, "format"));
            return null;
        }
    }
}
