package dev.mamori.web.security;

import dev.mamori.identity.SignedIn;
import jakarta.security.enterprise.CallerPrincipal;

/** The container's view of somebody who has signed in; carries the session it was read from. */
public class SignedInPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final transient SignedIn session;

    SignedInPrincipal(SignedIn session) {
        super(session.caller().name());
        this.session = session;
    }

    /** The session as read for this request. */
    public SignedIn session() {
        return session;
    }
}
