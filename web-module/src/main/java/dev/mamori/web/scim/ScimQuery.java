package dev.mamori.web.scim;

import dev.mamori.directory.SearchDirectory;
import dev.mamori.platform.Invalid;
import jakarta.ws.rs.QueryParam;
import java.util.Set;

/** The query of a list (RFC 7644, clause 3.4.2). */
public class ScimQuery {

    @QueryParam("filter")
    String filter;

    @QueryParam("startIndex")
    String startIndex;

    @QueryParam("count")
    String count;

    @QueryParam("attributes")
    String attributes;

    @QueryParam("excludedAttributes")
    String excludedAttributes;

    Projection projection() {
        return Projection.of(attributes, excludedAttributes);
    }

    /** Users say their groups only when asked. */
    SearchDirectory users() {
        return search(projection().names(Set.of("groups")));
    }

    /** Groups say their members unless told not to. */
    SearchDirectory groups() {
        return search(projection().shows("members"));
    }

    private SearchDirectory search(boolean related) {
        return new SearchDirectory(filter, whole("/startIndex", startIndex), whole("/count", count), related);
    }

    private static Integer whole(String pointer, String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?\\d{1,9}")) {
            throw new Invalid(pointer, "format");
        }
        return Integer.valueOf(text);
    }
}
