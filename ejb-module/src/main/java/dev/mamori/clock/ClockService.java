package dev.mamori.clock;

import dev.mamori.clock.store.ClockLooks;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Shows how the clocks stand (control 19). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class ClockService {

    @Inject
    ClockLooks looks;

    /** The newest look of each machine. */
    @Operation(name = "CLOCKS_LISTED", permission = Permission.CONTROL_READ)
    public Slice<ClockLook> list() {
        return new Slice<>(looks.newest(), null);
    }
}
