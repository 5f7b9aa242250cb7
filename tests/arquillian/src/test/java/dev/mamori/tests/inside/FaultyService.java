package dev.mamori.tests.inside;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.UUID;

/** A service as it should not be: one operation is not declared, another one breaks. */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class FaultyService {

    /** Whether anybody ever got into the undeclared operation. */
    public static volatile boolean entered;

    /** Declares nothing, so it must never run. */
    public UUID undeclared(UUID id) {
        entered = true;
        return id;
    }

    /** Breaks. */
    @Operation(name = "TESTS_BROKEN", permission = Permission.OWN_SESSION)
    public UUID broken(UUID id) {
        throw new IllegalStateException("broken on purpose: " + id);
    }
}
