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

/** The server's management port, as an operator of this machine reaches it: by HTTP digest (RFC 7616). */
record Management(String url, String user, String password) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String API = "/management";

    static Management of(Path demoFile) {
        var told = Program.read(demoFile).get("management");
        return new Management(
                told.get("url").textValue(),
                told.get("user").textValue(),
                told.get("password").textValue());
    }

    /** The same port, with another password typed. */
    Management typing(String typed) {
        return new Management(url, user, typed);
    }

    /** Asks for a page without saying who is asking. */
    int status(String path) {
        return send(request(path).GET().build()).statusCode();
    }

    /** Asks the management API, with the account at hand. */
    int statusOfApi() {
        return asked("{\"operation\":\"whoami\"}").statusCode();
    }

    /** The whole configuration as the server runs it. */
    JsonNode configuration() {
        var answer = asked("{\"operation\":\"read-resource\",\"recursive\":true,\"address\":[]}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return Program.JSON.readTree(answer.body()).get("result");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private HttpResponse<String> asked(String operation) {
        var question = request(API).header("Content-Type", "application/json").POST(BodyPublishers.ofString(operation));
        var challenge = send(question.build());
        assertThat(challenge.statusCode()).isEqualTo(401);
        var asking = challenge.headers().firstValue("WWW-Authenticate").orElseThrow();
        return send(question.header("Authorization", answer(asking)).build());
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

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
