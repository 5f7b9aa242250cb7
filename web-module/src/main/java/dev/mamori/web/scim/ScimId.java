package dev.mamori.web.scim;

import dev.mamori.platform.NotFound;
import java.util.UUID;
import java.util.regex.Pattern;

/** An id in a path. What is no id is an object that does not exist. */
public record ScimId(UUID value) {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    /** Reads an id. */
    public static ScimId valueOf(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotFound();
        }
        return new ScimId(UUID.fromString(text));
    }
}
