package dev.mamori.installation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.RunningInstallation;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

@DisplayName("An installation without a demonstration begins with one invitation")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BeginningIT {

    private static final String CHOSEN = "Zq7#mV2!kT9x-wR4";

    private final Place place = Place.found();
    private RunningInstallation running;
    private JsonNode told;
    private HttpClient terminal;
    private String stageOne;

    @BeforeAll
    void begin() throws IOException, GeneralSecurityException {
        running = Installation.at(place.home(), place.ports())
                .with("MAMORI_MUNICIPALITY", "992037,始里市,ハジリシ")
                .start();
        told = Program.read(place.home().resolve("bootstrap.json"));
        terminal = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(atTheTerminal())
                .build();
    }

    @AfterAll
    void end() {
        running.close();
        place.close();
    }

    @Test
    @Order(1)
    void onlyItsOwnerReadsTheInvitation() throws IOException {
        var file = place.home().resolve("bootstrap.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(place.home().resolve("demo.json")).doesNotExist();
    }

    @Test
    @Order(2)
    @Satisfies({"12", "13", "23"})
    void theInvitedChoosesAPasswordOnceAndCanDoNothingButEnrol() throws Exception {
        var entered = post(
                "/api/v1/terminal-session",
                Map.of(),
                "{\"terminalLoginId\":\"" + told.at("/terminal/terminalLoginId").textValue() + "\"}");
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(201);
        stageOne = Program.JSON.readTree(entered.body()).get("terminalSession").textValue();
        var choice =
                "{\"secret\":\"" + told.at("/invitation/secret").textValue() + "\",\"newPassword\":\"" + CHOSEN + "\"}";
        assertThat(post("/api/v1/one-time-links", atStageOne(), choice).statusCode())
                .isLessThan(300);
        assertThat(post("/api/v1/one-time-links", atStageOne(), choice).statusCode())
                .as("an invitation is good once")
                .isGreaterThanOrEqualTo(400);
        var session = post("/api/v1/session", atStageOne(), credentials());
        assertThat(session.statusCode()).as(session.body()).isEqualTo(201);
        var token = Program.JSON.readTree(session.body()).get("token").textValue();
        var accounts = terminal.send(
                request("/api/v1/accounts", Map.of("Authorization", "Bearer " + token))
                        .GET()
                        .build(),
                BodyHandlers.ofString(UTF_8));
        assertThat(accounts.statusCode()).isEqualTo(403);
        assertThat(accounts.body()).contains("second-factor-enrolment-required");
    }

    private Map<String, String> atStageOne() {
        return Map.of("X-Terminal-Session", stageOne);
    }

    private String credentials() {
        return "{\"loginId\":\"" + told.at("/invitation/loginId").textValue() + "\",\"password\":\"" + CHOSEN + "\"}";
    }

    private HttpResponse<String> post(String path, Map<String, String> headers, String body)
            throws IOException, InterruptedException {
        return terminal.send(
                request(path, headers)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString(UTF_8));
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(running.baseUrl() + path));
        headers.forEach(request::header);
        return request;
    }

    private SSLContext atTheTerminal() throws IOException, GeneralSecurityException {
        var root = Path.of(System.getProperty("mamori.root"));
        var password = told.at("/terminal/password").textValue().toCharArray();
        var own = KeyStore.getInstance("PKCS12");
        try (var file =
                Files.newInputStream(root.resolve(told.at("/terminal/p12").textValue()))) {
            own.load(file, password);
        }
        var keys = KeyManagerFactory.getInstance("PKIX");
        keys.init(own, password);
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (var pem = Files.newInputStream(running.caFile())) {
            trusted.setCertificateEntry(
                    "authority", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
