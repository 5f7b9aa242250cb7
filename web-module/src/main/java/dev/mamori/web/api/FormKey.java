package dev.mamori.web.api;

import dev.mamori.platform.NotFound;
import java.util.regex.Pattern;

/** A form's key in a path. What is no key is a form that does not exist: the same answer for both. */
public record FormKey(String value) {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    /** Reads a key. */
    public FormKey {
        if (!KEY.matcher(value).matches()) {
            throw new NotFound();
        }
    }
}
