package dev.mamori.directory;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/** Tells the directory what it can ask for here (RFC 7643, clauses 5 to 7). It is asked who it is like for everything else. */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class DirectoryDescriptionService {

    /** How much is given and taken at once. */
    @Operation(name = "DIRECTORY_DESCRIBED", permission = Permission.ACCOUNT_PROVISION)
    public Limits limits() {
        return new Limits(SearchDirectory.CEILING, DirectoryUserService.MOST_CHANGES);
    }

    /** The bounds of a request. */
    public record Limits(int results, int changes) {}
}
