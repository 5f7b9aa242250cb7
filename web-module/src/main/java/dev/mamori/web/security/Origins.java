package dev.mamori.web.security;

import dev.mamori.identity.Origin;
import dev.mamori.platform.Ids;
import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Where a request comes from, as its connection tells; headers that claim it change nothing (control 16). */
public final class Origins {

    private static final String REQUEST_ID = Origins.class.getName() + ".requestId";
    private static final String TERMINAL_URI = "urn:mamori:terminal:";
    private static final int URI_NAME = 6;

    private Origins() {}

    /** The origin of the request. */
    public static Origin of(HttpServletRequest request) {
        var certificate = PeerCertificate.ofThisRequest().orElse(null);
        return new Origin(
                certificate == null ? null : sha256(certificate),
                certificate == null ? OptionalInt.empty() : municipality(certificate),
                request.getRemoteAddr(),
                requestId(request));
    }

    /** The id of the request: the same in the answer, the log and the trail. */
    public static UUID requestId(HttpServletRequest request) {
        var known = (UUID) request.getAttribute(REQUEST_ID);
        var id = known == null ? Ids.next() : known;
        request.setAttribute(REQUEST_ID, id);
        return id;
    }

    /** The label of the terminal the connection's certificate names; empty without one. */
    public static String terminalLabel() {
        return PeerCertificate.ofThisRequest()
                .flatMap(Origins::terminal)
                .map(uri -> uri.substring(TERMINAL_URI.length() + 7))
                .orElse("");
    }

    private static byte[] sha256(X509Certificate certificate) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException("a certificate the TLS layer accepted cannot be read", unreadable);
        }
    }

    private static OptionalInt municipality(X509Certificate certificate) {
        return terminal(certificate).stream()
                .mapToInt(uri -> Integer.parseInt(uri.substring(TERMINAL_URI.length(), TERMINAL_URI.length() + 6)))
                .findFirst();
    }

    private static Optional<String> terminal(X509Certificate certificate) {
        try {
            var names = certificate.getSubjectAlternativeNames();
            return names == null
                    ? Optional.empty()
                    : names.stream()
                            .filter(name -> (Integer) name.get(0) == URI_NAME)
                            .map(name -> (String) name.get(1))
                            .filter(uri -> uri.matches(TERMINAL_URI + "\\d{6}:.+"))
                            .findFirst();
        } catch (CertificateParsingException unreadable) {
            return Optional.empty();
        }
    }
}
