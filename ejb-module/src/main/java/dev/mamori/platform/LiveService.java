package dev.mamori.platform;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * The service's own front door, for probes that must see what a stranger sees. Knows only its own address and trusts only
 * its own certificate authority.
 */
@ApplicationScoped
public class LiveService {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private String baseUrl;
    private Path authority;
    private HttpClient client;

    @PostConstruct
    void find() {
        baseUrl = setting("mamori.base.url", "MAMORI_BASE_URL").orElse(null);
        authority = setting("mamori.tls.ca", "MAMORI_TLS_CA").map(Path::of).orElse(null);
        if (baseUrl != null && authority != null) {
            client = client((KeyManager[]) null);
        }
    }

    /** Whether the service knows its own address. */
    public boolean known() {
        return client != null;
    }

    /** The address people reach the service at, if it is known: scheme, host and port. */
    public Optional<String> baseUrl() {
        return Optional.ofNullable(baseUrl);
    }

    /** Sends a request without any credential; gives the answer's status and body. */
    public HttpResponse<String> ask(String method, String path, String body) {
        return send(client, request(method, path, body).build());
    }

    /** Sends a request as somebody who shows something at the door. */
    public HttpResponse<String> ask(Shown shown, String method, String path, String body) {
        var request = request(method, path, body);
        shown.headers().forEach(request::header);
        return send(shown.keys() == null ? client : client(shown.keys()), request.build());
    }

    /**
     * Whether somebody gets no answer at all with a client certificate, because the TLS layer refuses it. A door that is
     * closed to everybody is no refusal.
     */
    public boolean refusesAtTheDoor(KeyManager... keys) {
        try {
            client(keys).send(request("GET", "/login", null).build(), HttpResponse.BodyHandlers.discarding());
            return false;
        } catch (ConnectException | HttpTimeoutException closed) {
            throw new IllegalStateException("the service's own door does not answer", closed);
        } catch (IOException refused) {
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while asking", stopped);
        }
    }

    /** What believes the service's own authority and nobody else, and shows nothing. */
    public SSLContext believing() {
        return trusting(authority, (KeyManager[]) null);
    }

    private HttpRequest.Builder request(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpClient client(KeyManager... keys) {
        return HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trusting(authority, keys))
                .build();
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new IllegalStateException("the service's own door does not answer", unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while asking", stopped);
        }
    }

    private static Optional<String> setting(String property, String variable) {
        return Optional.ofNullable(System.getProperty(property)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    private static SSLContext trusting(Path authority, KeyManager... keys) {
        try (var pem = Files.newInputStream(authority)) {
            var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            managers.init(trusted);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys, managers.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("the certificate authority cannot be read", unreadable);
        }
    }

    /**
     * What somebody shows.
     *
     * @param keys a client certificate with its key, null for none
     * @param headers further headers
     */
    public record Shown(KeyManager[] keys, Map<String, String> headers) {}
}
