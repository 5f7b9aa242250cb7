package dev.mamori.installation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.StreamSupport;

/** The demonstration's API client that may read and write, with its token. */
final class Program {

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client;
    private final String baseUrl;
    private final String token;

    private Program(HttpClient client, String baseUrl, String token) {
        this.client = client;
        this.baseUrl = baseUrl;
        this.token = token;
    }

    /** Signs in with what the installation's file says. */
    static Program of(Path demoFile) {
        var demo = read(demoFile);
        var root = Path.of(System.getProperty("mamori.root"));
        var client = HttpClient.newBuilder()
                .sslContext(Trust.context(root.resolve(demo.get("caCertificate").textValue())))
                .version(HttpClient.Version.HTTP_1_1)
                .build();
        var full = StreamSupport.stream(demo.get("clients").spliterator(), false)
                .filter(one -> one.get("scope").textValue().contains(":write"))
                .findFirst()
                .orElseThrow();
        var pair = full.get("clientId").textValue() + ":"
                + full.get("clientSecret").textValue();
        var baseUrl = demo.get("baseUrl").textValue();
        var request = HttpRequest.newBuilder(URI.create(baseUrl + "/api/v1/oauth2/token"))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        try {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return new Program(
                    client,
                    baseUrl,
                    JSON.readTree(answer.body()).get("access_token").textValue());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The same program, asking another node. */
    Program at(String otherNode) {
        return new Program(client, otherNode, token);
    }

    /** Makes the token worth nothing. */
    HttpResponse<String> signOut() throws IOException {
        return send(request("/api/v1/session").DELETE().build());
    }

    HttpResponse<String> get(String path) throws IOException {
        return send(request(path).GET().build());
    }

    /** Creates something under a name of its own. */
    HttpResponse<String> post(String path, String key, String body) throws IOException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    /** What is created; that it is not is the test's failure. */
    JsonNode created(String path, String key, String body) throws IOException {
        var answer = post(path, key, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    static String resident(String reading) {
        return """
        {"familyName":"記録","givenName":"残","familyNameKana":"%s","givenNameKana":"ノコル","birthDate":"1941-05-03",
         "sex":"FEMALE","postalCode":"9200962","address":"守里市本町1丁目1-1","phone":"0999912345"}"""
                .formatted(reading);
    }

    static String caseOf(String resident) {
        return """
        {"residentId":"%s","title":"暮らしの相談","category":"CONSULTATION","department":"KAIGO"}"""
                .formatted(resident);
    }

    static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("X-Purpose", "CARE_CERTIFICATION");
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString(UTF_8));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
