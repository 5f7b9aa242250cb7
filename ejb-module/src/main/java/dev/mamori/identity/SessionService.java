package dev.mamori.identity;

import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The caller's own sessions: see them, end one, end all (control 24 and what follows from it). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class SessionService {

    @Inject
    OwnSessions sessions;

    @Inject
    CurrentCaller caller;

    /** The caller's live sessions, the newest first. */
    @Operation(name = "OWN_SESSIONS_LISTED", permission = Permission.OWN_SESSION)
    public Slice<OwnSession> list() {
        return new Slice<>(sessions.of(caller.get().accountId()), null);
    }

    /** Ends the session at hand: its token is worth nothing from the next request on. */
    @Operation(name = "SIGNED_OUT", permission = Permission.OWN_SESSION)
    public void signOut() {
        sessions.end(caller.get().sessionId(), caller.get().accountId(), "signed-out");
    }

    /** Ends one of the caller's own sessions, on whatever terminal. */
    @Operation(name = "OWN_SESSION_ENDED", permission = Permission.OWN_SESSION)
    public void end(UUID session) {
        if (sessions.end(session, caller.get().accountId(), "ended-by-owner") == 0) {
            throw new NotFound();
        }
    }

    /** Ends all of the caller's sessions, this one too. */
    @Operation(name = "SIGNED_OUT_EVERYWHERE", permission = Permission.OWN_SESSION)
    public void signOutEverywhere() {
        sessions.endAll(caller.get().accountId(), "signed-out-everywhere");
    }

    /** States why personal data is opened from now on in this session (control 5). */
    @Operation(name = "PURPOSE_STATED", permission = Permission.OWN_SESSION)
    public void statePurpose(@NotNull Purpose purpose) {
        sessions.purpose(caller.get().sessionId(), purpose);
    }
}
