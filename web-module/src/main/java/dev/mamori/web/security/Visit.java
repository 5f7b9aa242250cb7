package dev.mamori.web.security;

import dev.mamori.identity.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** The live session the request came with, as the authentication read it. */
@RequestScoped
public class Visit {

    private SignedIn session;

    /** The session, if somebody has signed in. */
    public Optional<SignedIn> session() {
        return Optional.ofNullable(session);
    }

    void of(SignedIn established) {
        session = established;
    }
}
