package dev.mamori.directory.model;

import dev.mamori.directory.FilterInvalid;
import dev.mamori.directory.PathInvalid;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which attribute a change is about (RFC 7644, figure 7).
 *
 * @param name the attribute in lower case, with its part: {@code name.familyname}; that of an extension without its address
 * @param chosen which values of a list, null for all
 */
public record AttributePath(String name, Filter chosen) {

    /** The schema of users. */
    public static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";

    /** The schema of groups. */
    public static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";

    /** What an employer keeps of a user besides. */
    public static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";

    /** The attributes of RFC 7643 that are not kept here: a change of one is taken, and changes nothing. */
    private static final Set<String> NOT_KEPT = Set.of(
            "schemas",
            "meta",
            "nickname",
            "profileurl",
            "title",
            "usertype",
            "preferredlanguage",
            "locale",
            "timezone",
            "emails",
            "phonenumbers",
            "ims",
            "photos",
            "addresses",
            "groups",
            "entitlements",
            "roles",
            "x509certificates",
            "costcenter",
            "organization",
            "division",
            "department",
            "manager",
            "name.middlename",
            "name.honorificprefix",
            "name.honorificsuffix");

    private static final Pattern NAME = Pattern.compile("[a-z$][a-z0-9_$-]{0,63}(\\.[a-z$][a-z0-9_$-]{0,63})?");
    /** The path that a text is. */
    public static AttributePath of(String text) {
        var path = text.strip();
        var begin = path.indexOf('[');
        if (begin < 0) {
            return new AttributePath(name(path).orElseThrow(PathInvalid::new), null);
        }
        var end = path.lastIndexOf(']');
        if (end < begin) {
            throw new PathInvalid();
        }
        var name = name(path.substring(0, begin) + path.substring(end + 1)).orElseThrow(PathInvalid::new);
        try {
            return new AttributePath(name, FilterParser.read(path.substring(begin + 1, end)));
        } catch (FilterInvalid unreadable) {
            throw new PathInvalid();
        }
    }

    /** The name that a text is, in lower case and without its schema's address; nothing where it is none. */
    public static Optional<String> name(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        for (var schema : Set.of(USER, GROUP, ENTERPRISE)) {
            var address = schema.toLowerCase(Locale.ROOT) + ":";
            if (lower.startsWith(address)) {
                lower = lower.substring(address.length());
            }
        }
        return NAME.matcher(lower).matches() ? Optional.of(lower) : Optional.empty();
    }

    /** Whether RFC 7643 knows the attribute and nothing is kept of it here. */
    public boolean notKept() {
        return NOT_KEPT.contains(name) || NOT_KEPT.contains(name.replaceFirst("\\..*", ""));
    }
}
