package dev.mamori.contract;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;

/** What a certificate says of itself, and the published list of those that are worth nothing. */
final class CertificateNames {

    private CertificateNames() {}

    static List<String> of(X509Certificate certificate) {
        try {
            return certificate.getSubjectAlternativeNames().stream()
                    .map(name -> String.valueOf(name.get(1)))
                    .toList();
        } catch (CertificateParsingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The list as anybody gets it. */
    static byte[] revocationList() throws IOException, InterruptedException {
        var client =
                HttpClient.newBuilder().sslContext(Tls.context(null, "TLSv1.3")).build();
        var answer = client.send(
                HttpRequest.newBuilder(URI.create(LiveMamori.demo().baseUrl() + "/pki/terminals.crl"))
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("the list answered " + answer.statusCode());
        }
        return answer.body();
    }
}
