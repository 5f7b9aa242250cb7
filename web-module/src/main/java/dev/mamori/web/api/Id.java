package dev.mamori.web.api;

import dev.mamori.platform.NotFound;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id in a path. What is no id is an object that does not exist: the same answer for both. */
public record Id(UUID value) {

    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Reads an id. */
    public static Id valueOf(String text) {
        if (!UUID_TEXT.matcher(text).matches()) {
            throw new NotFound();
        }
        return new Id(UUID.fromString(text));
    }
}
