package dev.mamori.directory;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Tells the directory what it can ask for here (RFC 7644, clause 4). Nobody else is told. */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class DirectoryDescriptionService {

    /** The description, as JSON: a list of one or more. */
    @Operation(name = "DIRECTORY_DESCRIBED", permission = Permission.ACCOUNT_PROVISION)
    public String describe(Described what) {
        try (var description = DirectoryDescriptionService.class.getResourceAsStream(what.file())) {
            return new String(description.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the description of the directory's door cannot be read", unreadable);
        }
    }
}
