package dev.mamori.identity;

import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Risk;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The caller's own second factors: codes of six digits and recovery codes, and proving one again (control 13). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SecondFactorService {

    @Inject
    FactorEnrolment enrolment;

    @Inject
    StepUp stepUp;

    /** What is enrolled. */
    @Operation(name = "SECOND_FACTORS_LISTED", permission = Permission.OWN_SESSION)
    public SecondFactorsView list() {
        return enrolment.view();
    }

    /** Gives a new secret; it counts when a code made with it is confirmed. */
    @Operation(name = "TOTP_ENROLMENT_BEGUN", permission = Permission.OWN_SESSION, risk = Risk.IMPACTFUL)
    public TotpSecret begin(@NotNull(message = "{rule.required}") @Valid BeginTotp command) {
        return enrolment.begin(command);
    }

    /** Takes the new secret in the place of the old one; with the first second factor come recovery codes. */
    @Operation(name = "TOTP_ENROLLED", permission = Permission.OWN_SESSION, risk = Risk.IMPACTFUL)
    public NewRecoveryCodes confirm(@NotNull(message = "{rule.required}") @Valid ConfirmTotp command) {
        return enrolment.confirm(command);
    }

    /** Takes the codes away; a privileged person keeps at least one second factor. */
    @Operation(name = "TOTP_REMOVED", permission = Permission.OWN_SESSION, risk = Risk.IMPACTFUL, stepUp = true)
    public void remove() {
        enrolment.remove();
    }

    /** Gives new recovery codes; the old ones are worth nothing. */
    @Operation(
            name = "RECOVERY_CODES_RENEWED",
            permission = Permission.OWN_SESSION,
            risk = Risk.IMPACTFUL,
            stepUp = true)
    public NewRecoveryCodes renewRecoveryCodes() {
        return enrolment.renewRecoveryCodes();
    }

    /** Proves the second factor again: dangerous operations may be done for five minutes. */
    @Operation(name = "SECOND_FACTOR_PROVEN", permission = Permission.OWN_SESSION)
    public void prove(@NotNull(message = "{rule.required}") @Valid ProveFactor command) {
        stepUp.prove(command.proof());
    }
}
