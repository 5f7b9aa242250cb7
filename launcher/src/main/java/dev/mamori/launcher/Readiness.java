package dev.mamori.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Whether people can work now: the server calls itself ready, and the application answers over HTTPS. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client;
    private final HttpRequest management;
    private final HttpRequest application;
    private final int port;
    private final SSLContext believing;
    private final boolean behindBalancer;

    Readiness(Settings settings, X509Certificate authority) {
        Ports ports = settings.ports();
        this.port = ports.https();
        this.behindBalancer = settings.behindBalancer();
        this.believing = trusting(authority);
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .sslContext(believing)
                .build();
        this.management = get("https://127.0.0.1:" + ports.management() + "/health/ready");
        this.application = get("https://localhost:" + ports.https() + "/api/openapi");
    }

    boolean isReady() {
        return answers(management) && (behindBalancer ? answersBalancer() : answers(application));
    }

    /** Speaks as a load balancer does: who is there, then TLS (PROXY protocol, version 1). */
    private boolean answersBalancer() {
        String greeting = "PROXY TCP4 127.0.0.1 127.0.0.1 1 " + port + "\r\n";
        String request = "GET /api/openapi HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n";
        try (Socket plain = new Socket(InetAddress.getLoopbackAddress(), port)) {
            plain.setSoTimeout((int) PATIENCE.toMillis());
            plain.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
            try (Socket tls = believing.getSocketFactory().createSocket(plain, "localhost", port, true)) {
                tls.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                String first = new String(tls.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
                return "HTTP/1.1 200".equals(first);
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("中断されました / interrupted", interrupted);
        }
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
    }

    private static SSLContext trusting(X509Certificate authority) {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(KeyFiles.trust(authority));
            SSLContext context = SSLContext.getInstance("TLSv1.3");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
