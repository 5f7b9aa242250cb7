package dev.mamori.management;

import java.util.Map;
import javax.security.auth.callback.CallbackHandler;
import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerAuthenticationMechanismFactory;
import org.wildfly.security.http.digest.DigestMechanismFactory;

/**
 * Gives the server the one mechanism by which operators come in: {@link TwoProofs} (controls 13, 26). The server finds it
 * by its service file.
 */
public final class TwoProofsFactory implements HttpServerAuthenticationMechanismFactory {

    /** The mechanism's name, as the server's configuration asks for it. */
    public static final String NAME = "MAMORI-TWO-PROOFS";

    private static final String DIGEST = "DIGEST";

    private final HttpServerAuthenticationMechanismFactory passwords = new DigestMechanismFactory();

    @Override
    public String[] getMechanismNames(Map<String, ?> properties) {
        return new String[] {NAME};
    }

    @Override
    public HttpServerAuthenticationMechanism createAuthenticationMechanism(
            String name, Map<String, ?> properties, CallbackHandler server) throws HttpAuthenticationException {
        if (!NAME.equals(name)) {
            return null;
        }
        var holder = new HolderOnly(server);
        return new TwoProofs(holder, passwords.createAuthenticationMechanism(DIGEST, properties, holder));
    }

    @Override
    public void shutdown() {
        passwords.shutdown();
    }
}
