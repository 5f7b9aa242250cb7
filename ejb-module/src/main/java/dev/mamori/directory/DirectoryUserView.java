package dev.mamori.directory;

import dev.mamori.directory.model.DirectoryUser;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A user as the directory reads it.
 *
 * @param employeeNumber the number in the register of staff
 * @param active whether the person may sign in, or is invited to
 * @param groups roles and departments; null where they were not asked for
 */
public record DirectoryUserView(
        UUID id,
        long version,
        String externalId,
        String userName,
        String displayName,
        String familyName,
        String givenName,
        String employeeNumber,
        boolean active,
        List<Related> groups,
        Instant createdAt,
        Instant changedAt)
        implements Identified {

    static DirectoryUserView of(DirectoryUser user, List<Related> groups) {
        return new DirectoryUserView(
                user.id(),
                user.version(),
                user.externalId(),
                user.loginId(),
                user.displayName(),
                user.familyName(),
                user.givenName(),
                user.personRef(),
                user.active(),
                groups,
                user.createdAt(),
                user.changedAt());
    }

    /** The same, without what belongs to it. */
    public DirectoryUserView withoutGroups() {
        return new DirectoryUserView(
                id,
                version,
                externalId,
                userName,
                displayName,
                familyName,
                givenName,
                employeeNumber,
                active,
                null,
                createdAt,
                changedAt);
    }
}
