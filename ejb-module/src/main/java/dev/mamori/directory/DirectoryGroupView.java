package dev.mamori.directory;

import dev.mamori.platform.Identified;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A role or a department, as the directory reads it.
 *
 * @param code the role's name or the department's code
 * @param members who is in it; null where they were not asked for
 */
public record DirectoryGroupView(UUID id, Kind kind, String code, String displayName, List<Related> members)
        implements Identified {

    /** What a group is here. */
    public enum Kind {
        /** Members can be taken out, and never put in: that takes two people. */
        ROLE,
        /** Members come and go as the directory says. */
        DEPARTMENT
    }

    /** Changes whenever the name or a member does. */
    public String tag() {
        return UUID.nameUUIDFromBytes((displayName + members).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    DirectoryGroupView with(List<Related> inIt) {
        return new DirectoryGroupView(id, kind, code, displayName, inIt);
    }
}
