package dev.mamori.management;

import java.io.IOException;
import java.util.Arrays;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.sasl.AuthorizeCallback;

/**
 * Answers the password check for one name only: the certificate's. Another name is one nobody has, so that somebody with a
 * certificate of their own learns nothing about other people's passwords.
 */
final class HolderOnly implements CallbackHandler {

    private final CallbackHandler server;
    private String name;

    HolderOnly(CallbackHandler server) {
        this.server = server;
    }

    /** Whose certificate was shown. */
    void is(String shown) {
        name = shown;
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
        if (Arrays.stream(callbacks).allMatch(this::concernsHolder)) {
            server.handle(callbacks);
        }
    }

    /** What names nobody passes; what names somebody else stays unanswered, and so finds no password and no leave. */
    private boolean concernsHolder(Callback callback) {
        if (callback instanceof NameCallback asked) {
            return asked.getDefaultName() != null && asked.getDefaultName().equals(name);
        }
        if (callback instanceof AuthorizeCallback asked) {
            return asked.getAuthenticationID().equals(name)
                    && asked.getAuthorizationID().equals(name);
        }
        return true;
    }
}
