package dev.mamori.identity;

import dev.mamori.identity.model.OneTimeLink;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OwnSessions;
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

/** Passwords: one changes the own; an administrator lets somebody choose anew, and never knows what (control 23). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class PasswordService {

    @Inject
    Accounts accounts;

    @Inject
    OwnPassword own;

    @Inject
    OneTimeLinks links;

    @Inject
    OwnSessions sessions;

    @Inject
    CurrentCaller caller;

    /** Chooses a new password; all other sessions of the caller end. */
    @Operation(name = "OWN_PASSWORD_CHANGED", permission = Permission.OWN_SESSION, risk = Risk.IMPACTFUL)
    public void change(@NotNull(message = "{rule.required}") @Valid ChangeOwnPassword command) {
        own.change(caller.get(), command);
        sessions.endOthers(caller.get().accountId(), caller.get().sessionId(), "password-changed");
    }

    /** Makes the password worth nothing, ends every session, and gives a link by which a new one is chosen. */
    @Operation(name = "PASSWORD_RESET", permission = Permission.ACCOUNT_MANAGE, risk = Risk.IMPACTFUL, stepUp = true)
    public OneTimeSecret reset(@NotNull(message = "{rule.required}") @Valid ResetPassword command) {
        if (command.id().equals(caller.get().accountId())) {
            throw new NotOneself();
        }
        accounts.find(command.id()).orElseThrow(NotFound::new).voidPassword();
        sessions.endAll(command.id(), "password-reset");
        return links.create(OneTimeLink.Kind.PASSWORD_RESET, command.id());
    }
}
