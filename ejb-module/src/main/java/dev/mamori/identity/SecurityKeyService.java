package dev.mamori.identity;

import dev.mamori.identity.store.EnrolmentRows;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Risk;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;

/** The caller's own security keys (control 13). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SecurityKeyService {

    @Inject
    SecurityKeys keys;

    @Inject
    FactorEnrolment enrolment;

    @Inject
    EnrolmentRows rows;

    @Inject
    CurrentCaller caller;

    /** What a browser needs to make a new key. */
    @Operation(name = "KEY_ENROLMENT_BEGUN", permission = Permission.OWN_SESSION)
    public KeyCreation begin() {
        enrolment.requireProofOfTheOld();
        return keys.creation(caller.get());
    }

    /** Enrols the key; with the first second factor come recovery codes. */
    @Operation(name = "KEY_ENROLLED", permission = Permission.OWN_SESSION, risk = Risk.IMPACTFUL)
    public NewRecoveryCodes enrol(@NotNull(message = "{rule.required}") @Valid EnrolKey command) {
        enrolment.requireProofOfTheOld();
        var first = !enrolment.view().any();
        keys.enrol(caller.get(), command);
        rows.strengthen(caller.get().sessionId(), SecondFactors.KEY);
        return first ? enrolment.renewRecoveryCodes() : new NewRecoveryCodes(java.util.List.of());
    }

    /** What a browser needs to ask one of the keys; empty where there are none. */
    @Operation(name = "KEY_ASKED", permission = Permission.OWN_SESSION)
    public Optional<KeyRequest> request() {
        return Optional.ofNullable(keys.request(caller.get()));
    }

    /** Takes a key away; a privileged person keeps at least one second factor. */
    @Operation(name = "KEY_REMOVED", permission = Permission.OWN_SESSION, risk = Risk.IMPACTFUL, stepUp = true)
    public void remove(UUID key) {
        enrolment.requireAnother(key);
        if (!keys.remove(caller.get(), key)) {
            throw new NotFound();
        }
    }
}
