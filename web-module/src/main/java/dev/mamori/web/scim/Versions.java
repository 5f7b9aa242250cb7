package dev.mamori.web.scim;

import dev.mamori.platform.StaleVersion;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Versions as directories read and say them: weak tags (RFC 7644, clause 3.14). A directory need not say which version a
 * change is based on; where it does, it is held to it.
 */
final class Versions {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([0-9a-f-]{1,36})\"");

    private Versions() {}

    /** The tag of a version. */
    static String tag(Object version) {
        return "W/\"" + version + "\"";
    }

    /** What {@code If-Match} says; null where it says nothing, or anything that is there. */
    static String expected(String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank() || "*".equals(ifMatch.strip())) {
            return null;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new StaleVersion();
        }
        return tag.group(1);
    }

    /** The same for what is counted. */
    static Long number(String ifMatch) {
        var said = expected(ifMatch);
        if (said != null && !said.matches("\\d{1,18}")) {
            throw new StaleVersion();
        }
        return said == null ? null : Long.valueOf(said);
    }

    /** The resource, or 304 where the directory has it already. */
    static Response fresh(String ifNoneMatch, String tag, Map<String, Object> resource) {
        var had = ifNoneMatch != null
                && java.util.Arrays.asList(ifNoneMatch.split("\\s*,\\s*")).contains(tag);
        return had
                ? Response.notModified().header("ETag", tag).build()
                : Response.ok(resource).header("ETag", tag).build();
    }
}
