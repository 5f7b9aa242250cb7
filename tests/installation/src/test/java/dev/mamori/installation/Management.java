package dev.mamori.installation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;

/**
 * The server's management port, as an operator of this machine reaches it: over TLS with a client certificate, and by HTTP
 * digest (RFC 7616).
 */
record Management(String url, Path authority, SSLContext tls, String user, String password) {

    private static final String API = "/management";
    private static final String WHO_AM_I = "{\"operation\":\"whoami\"}";

    static Management of(Path demoFile) {
        var told = Program.read(demoFile).get("management");
        var root = Path.of(System.getProperty("mamori.root"));
        var authority = root.resolve(told.get("caCertificate").textValue());
        var keys = Trust.keys(
                root.resolve(told.get("p12").textValue()),
                told.get("p12Password").textValue());
        return new Management(
                told.get("url").textValue(),
                authority,
                Trust.context(authority, keys),
                told.get("user").textValue(),
                told.get("password").textValue());
    }

    /** The same port, with another password typed. */
    Management typing(String typed) {
        return new Management(url, authority, tls, user, typed);
    }

    /** The same port, as somebody of another name with the same password. */
    Management named(String name) {
        return new Management(url, authority, tls, name, password);
    }

    /** The same port, with another certificate shown, or with none. */
    Management showing(KeyManager... keys) {
        return new Management(url, authority, Trust.context(authority, keys), user, password);
    }

    /** Asks for a page without saying who is asking. */
    int status(String path) {
        return send(request(path).GET().build()).statusCode();
    }

    /** Asks the management API without a password. */
    HttpResponse<String> askedWithoutPassword() {
        return send(question(WHO_AM_I).build());
    }

    /** Asks the management API, with the account at hand: the password goes out where it is asked for. */
    int statusOfApi() {
        return asked(WHO_AM_I).statusCode();
    }

    /** Asks the management API with the proof of the password at once, of a challenge that others were given. */
    int statusUnasked(Management other) {
        var challenge = other.askedWithoutPassword().headers().firstValue("WWW-Authenticate");
        return send(question(WHO_AM_I)
                        .header("Authorization", answer(challenge.orElseThrow()))
                        .build())
                .statusCode();
    }

    /** The whole configuration as the server runs it. */
    JsonNode configuration() {
        return result("{\"operation\":\"read-resource\",\"recursive\":true,\"address\":[]}");
    }

    /** What the management API says to an operation. */
    JsonNode result(String operation) {
        var answer = asked(operation);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return Program.JSON.readTree(answer.body()).get("result");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> asked(String operation) {
        var first = send(question(operation).build());
        var challenge = first.headers().firstValue("WWW-Authenticate");
        return first.statusCode() == 401 && challenge.isPresent()
                ? send(question(operation)
                        .header("Authorization", answer(challenge.get()))
                        .build())
                : first;
    }

    private String answer(String challenge) {
        var realm = part(challenge, "realm");
        var nonce = part(challenge, "nonce");
        var own = UUID.randomUUID().toString();
        var proof = md5(md5(user + ":" + realm + ":" + password) + ":" + nonce + ":00000001:" + own + ":auth:"
                + md5("POST:" + API));
        return ("Digest username=\"%s\", realm=\"%s\", nonce=\"%s\", uri=\"%s\", cnonce=\"%s\", nc=00000001, qop=auth,"
                        + " response=\"%s\", opaque=\"%s\", algorithm=MD5")
                .formatted(user, realm, nonce, API, own, proof, part(challenge, "opaque"));
    }

    private static String part(String challenge, String name) {
        var found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(challenge);
        assertThat(found.find()).as(challenge).isTrue();
        return found.group(1);
    }

    private static String md5(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private HttpRequest.Builder question(String operation) {
        return request(API).header("Content-Type", "application/json").POST(BodyPublishers.ofString(operation));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return HttpClient.newBuilder()
                    .sslContext(tls)
                    .version(HttpClient.Version.HTTP_1_1)
                    .build()
                    .send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
