package dev.mamori.management;

import org.wildfly.security.http.HttpAuthenticationException;
import org.wildfly.security.http.HttpServerAuthenticationMechanism;
import org.wildfly.security.http.HttpServerRequest;

/**
 * Lets an operator in who shows a client certificate of the operators' authority and then proves the password of the name
 * that stands in it. Without a certificate nobody is even asked for a password: 403, and no challenge. Guarantees that a
 * stolen password alone, or a stolen certificate alone, opens nothing (controls 13, 26).
 *
 * <p>One is made for each request, so what it remembers is that request's.
 */
final class TwoProofs implements HttpServerAuthenticationMechanism {

    private static final int FORBIDDEN = 403;

    private final HolderOnly holder;
    private final HttpServerAuthenticationMechanism password;

    TwoProofs(HolderOnly holder, HttpServerAuthenticationMechanism password) {
        this.holder = holder;
        this.password = password;
    }

    @Override
    public String getMechanismName() {
        return TwoProofsFactory.NAME;
    }

    @Override
    public void evaluateRequest(HttpServerRequest request) throws HttpAuthenticationException {
        // The TLS layer has checked the chain by then; a certificate it does not believe ends the handshake.
        var shown = ShownCertificate.name(request.getPeerCertificates());
        if (shown.isEmpty()) {
            request.noAuthenticationInProgress(response -> response.setStatusCode(FORBIDDEN));
            return;
        }
        holder.is(shown.get());
        password.evaluateRequest(request);
    }
}
