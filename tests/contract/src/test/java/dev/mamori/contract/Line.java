package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.Map;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * One connection by hand: from a chosen address, with a chosen certificate, and with words before TLS where a load
 * balancer says some.
 *
 * @param keys the certificate to show, null for none
 * @param from the own address
 * @param greeting what is said before TLS, null for nothing
 * @param authority whom to believe
 */
record Line(Keys keys, String from, String greeting, Path authority) {

    private static final int PATIENCE = 20_000;

    static Line of(Keys keys) {
        return new Line(keys, "127.0.0.1", null, LiveMamori.demo().authority());
    }

    Line from(String address) {
        return new Line(keys, address, greeting, authority);
    }

    /** What came back; status 0 when the door did not even speak. */
    record Said(int status, String text) {

        JsonNode json() {
            return Json.read(text.substring(text.indexOf("\r\n\r\n") + 4));
        }

        String code() {
            return status == 0 ? "tls" : json().path("code").textValue();
        }

        boolean refused() {
            return status == 0 || status == 401;
        }
    }

    Said stageOne(String loginId) {
        return post("/api/v1/terminal-session", Map.of(), "{\"terminalLoginId\":\"" + loginId + "\"}");
    }

    Said stageOne(InetSocketAddress door, String loginId, Map<String, String> headers) {
        return send(door, "POST", "/api/v1/terminal-session", headers, "{\"terminalLoginId\":\"" + loginId + "\"}");
    }

    Said get(String path, String token) {
        return send("GET", path, Map.of("Authorization", "Bearer " + token), "");
    }

    Said post(String path, Map<String, String> headers, String body) {
        return send("POST", path, headers, body);
    }

    Said send(String method, String path, Map<String, String> headers, String body) {
        var door = URI.create(LiveMamori.demo().baseUrl());
        return send(new InetSocketAddress(door.getHost(), door.getPort()), method, path, headers, body);
    }

    Said send(InetSocketAddress door, String method, String path, Map<String, String> headers, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var request = new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost:%d\r\nConnection: close\r\n"
                .formatted(method, path, door.getPort()));
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        request.append("Content-Type: application/json\r\nContent-Length: %d\r\n\r\n".formatted(bytes.length));
        try (var plain = new Socket()) {
            plain.setSoTimeout(PATIENCE);
            plain.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
            plain.connect(new InetSocketAddress("127.0.0.1", door.getPort()), PATIENCE);
            if (greeting != null) {
                plain.getOutputStream().write(greeting.getBytes(StandardCharsets.US_ASCII));
            }
            try (var tls = context().getSocketFactory().createSocket(plain, "localhost", door.getPort(), true)) {
                tls.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
                tls.getOutputStream().write(bytes);
                tls.getOutputStream().flush();
                var text = new String(tls.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                return text.isEmpty() ? new Said(0, "") : new Said(Integer.parseInt(text.substring(9, 12)), text);
            }
        } catch (IOException notLetIn) {
            return new Said(0, String.valueOf(notLetIn.getMessage()));
        }
    }

    private SSLContext context() {
        try {
            var trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            try (var pem = Files.newInputStream(authority)) {
                trusted.setCertificateEntry(
                        "ca", CertificateFactory.getInstance("X.509").generateCertificate(pem));
            }
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(trusted);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(managers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Shows the certificate whatever the server asks for. */
    private KeyManager[] managers() {
        if (keys == null) {
            return new KeyManager[0];
        }
        return new KeyManager[] {new Stubborn(keys)};
    }
}
