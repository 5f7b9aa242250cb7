package dev.mamori.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
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

    Readiness(Ports ports, X509Certificate authority) {
        this.client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .sslContext(trusting(authority))
                .build();
        this.management = get("http://127.0.0.1:" + ports.management() + "/health/ready");
        this.application = get("https://localhost:" + ports.https() + "/api/openapi");
    }

    boolean isReady() {
        return answers(management) && answers(application);
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
