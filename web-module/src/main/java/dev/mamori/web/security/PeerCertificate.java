package dev.mamori.web.security;

import io.undertow.servlet.handlers.ServletRequestContext;
import java.security.cert.X509Certificate;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;

/**
 * The client certificate of the connection. The servlet request's attribute is set only after the authentication, which
 * needs it; so the server is asked.
 */
final class PeerCertificate {

    private PeerCertificate() {}

    /** The certificate the peer proved to own, if it showed one. */
    static Optional<X509Certificate> ofThisRequest() {
        var tls = ServletRequestContext.requireCurrent()
                .getExchange()
                .getConnection()
                .getSslSessionInfo();
        if (tls == null) {
            return Optional.empty();
        }
        try {
            var chain = tls.getPeerCertificates();
            return chain.length > 0 && chain[0] instanceof X509Certificate certificate
                    ? Optional.of(certificate)
                    : Optional.empty();
        } catch (SSLPeerUnverifiedException | io.undertow.server.RenegotiationRequiredException none) {
            return Optional.empty();
        }
    }
}
