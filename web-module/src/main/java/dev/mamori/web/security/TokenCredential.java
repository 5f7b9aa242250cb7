package dev.mamori.web.security;

import dev.mamori.identity.Origin;
import jakarta.security.enterprise.credential.Credential;

/** An opaque token, and where it comes from. */
record TokenCredential(String token, Origin origin) implements Credential {

    @Override
    public String toString() {
        return "TokenCredential[…]";
    }
}
