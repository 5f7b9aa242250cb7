package dev.mamori.directory;

import dev.mamori.directory.model.AttributePath;
import java.util.Locale;

/** The names of attributes as they are compared: lower case, without their schema's address (RFC 7643, clause 2.1). */
public final class DirectoryAttributes {

    /** The schema of users. */
    public static final String USER = AttributePath.USER;

    /** The schema of groups. */
    public static final String GROUP = AttributePath.GROUP;

    /** What an employer keeps of a user besides. */
    public static final String ENTERPRISE = AttributePath.ENTERPRISE;

    private DirectoryAttributes() {}

    /** The plain form of a name; a text that is none stays, and names nothing. */
    public static String plain(String name) {
        return AttributePath.name(name).orElseGet(() -> name.toLowerCase(Locale.ROOT));
    }

    /** The plain form of a part's name; the parts of an extension stand for themselves. */
    public static String part(String holder, String part) {
        return holder.equals(ENTERPRISE.toLowerCase(Locale.ROOT)) ? plain(part) : plain(holder + "." + part);
    }
}
