package dev.mamori.installation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.file.Path;

/** The server's management port, as an operator of this machine reaches it. */
record Management(String url, String user, String password) {

    static Management of(Path demoFile) {
        var told = Program.read(demoFile).get("management");
        return new Management(
                told.get("url").textValue(),
                told.get("user").textValue(),
                told.get("password").textValue());
    }

    /** Asks for a page without saying who is asking. */
    int status(String path) {
        try {
            var connection = open(path);
            connection.setInstanceFollowRedirects(false);
            return connection.getResponseCode();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Asks the management API, with the account at hand. */
    int statusOfApi(String typedPassword) {
        try {
            var connection = open("/management");
            connection.setAuthenticator(as(user, typedPassword));
            return connection.getResponseCode();
        } catch (IOException refused) {
            // The client gives up by itself when its digest is not believed a second time.
            return HttpURLConnection.HTTP_UNAUTHORIZED;
        }
    }

    /** The whole configuration as the server runs it. */
    JsonNode configuration() {
        try {
            var connection = open("/management");
            connection.setAuthenticator(as(user, password));
            connection.setRequestMethod("POST");
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setDoOutput(true);
            connection
                    .getOutputStream()
                    .write("{\"operation\":\"read-resource\",\"recursive\":true,\"address\":[]}".getBytes(UTF_8));
            try (var answer = connection.getInputStream()) {
                return Program.JSON.readTree(answer).get("result");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        return (HttpURLConnection) URI.create(url + path).toURL().openConnection();
    }

    private static Authenticator as(String user, String password) {
        return new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user, password.toCharArray());
            }
        };
    }
}
