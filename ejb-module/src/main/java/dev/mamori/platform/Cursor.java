package dev.mamori.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** Where a list goes on: the sort keys of the last item shown, wrapped so that clients do not build on them. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    /** Wraps sort keys. */
    public static String of(Object... keys) {
        var joined = new StringBuilder();
        for (var key : keys) {
            joined.append(joined.isEmpty() ? "" : SEPARATOR).append(key);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(joined.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Unwraps exactly as many keys as the list sorts by; anything else is the caller's mistake. */
    public static List<String> keys(String cursor, int expected) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var keys = List.of(text.split(SEPARATOR, -1));
            if (keys.size() == expected && text.indexOf('\0') < 0) {
                return keys;
            }
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
        throw invalid();
    }

    /** Unwraps the one key of a list that is ordered by id. */
    public static UUID id(String cursor) {
        return asId(keys(cursor, 1).get(0));
    }

    /** Unwraps the one key of a list that is ordered by number. */
    public static long number(String cursor) {
        try {
            return Long.parseLong(keys(cursor, 1).get(0));
        } catch (NumberFormatException notOurs) {
            throw invalid();
        }
    }

    /** A key that is an id; what is none of ours is refused before the database sees it. */
    public static UUID asId(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException notOurs) {
            throw invalid();
        }
    }

    /** The refusal of a cursor we did not make. */
    public static Invalid invalid() {
        return new Invalid("/cursor", "cursor");
    }
}
