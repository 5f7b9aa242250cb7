package dev.mamori.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.launcher.RunningInstallation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** The running product as a client sees it: its address, its credentials, and some residents to read. */
final class Product {

    /** A reading that fifty and more made-up residents begin with: all of them. */
    static final String LIST = "/api/v1/residents?limit=50";

    private final URI base;
    private final JsonNode demo;
    private final Path root;
    private final SSLContext tls;

    Product(RunningInstallation running, Path root) throws IOException, GeneralSecurityException {
        this.base = URI.create(running.baseUrl());
        this.demo = new ObjectMapper().readTree(running.demoFile().toFile());
        this.root = root;
        this.tls = tls(running.caFile());
    }

    /** A new connection, over the first terminal's certificate. */
    Wire wire() throws IOException {
        return new Wire(base, tls);
    }

    /** Header lines of an API client with every right. */
    String clientHeaders() throws IOException {
        var client = demo.get("clients").get(0);
        var pair = client.get("clientId").asText() + ":"
                + client.get("clientSecret").asText();
        try (var wire = wire()) {
            var answer = wire.ask(
                    "POST",
                    "/api/v1/oauth2/token",
                    "Authorization: Basic " + Base64.getEncoder().encodeToString(pair.getBytes())
                            + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                    "grant_type=client_credentials");
            return "Authorization: Bearer " + answer.text("access_token")
                    + "\r\nX-Purpose: DATA_LINKAGE\r\nContent-Type: application/json\r\n";
        }
    }

    /** People of the first terminal's municipality who sign in by a password alone. */
    List<JsonNode> people() {
        var municipality = demo.get("terminals").get(0).get("municipality");
        return StreamSupport.stream(demo.get("accounts").spliterator(), false)
                .filter(account -> account.get("municipality").equals(municipality))
                .filter(account -> account.get("totpSecret").isNull())
                .toList();
    }

    /**
     * Signs one person in, again and again, over one connection of a terminal that has signed in. A person does so once
     * at a time: each attempt counts as a failure until its password was found right, so that more at once would lock.
     */
    Leg signingIn(JsonNode person) throws IOException {
        var wire = wire();
        var headers = stageOne(wire);
        return new Leg() {
            @Override
            public void once() throws IOException {
                var answer = stageTwo(wire, headers, person);
                if (answer.status() != 201) {
                    throw new IllegalStateException("answered " + answer.status() + ": " + answer.body());
                }
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }

    private String stageOne(Wire wire) throws IOException {
        var json = "Content-Type: application/json\r\n";
        var login = demo.get("terminals").get(0).get("terminalLoginId").asText();
        var first = wire.ask("POST", "/api/v1/terminal-session", json, "{\"terminalLoginId\":\"" + login + "\"}");
        return json + "X-Terminal-Session: " + first.text("terminalSession") + "\r\n";
    }

    private Wire.Answer stageTwo(Wire wire, String headers, JsonNode account) throws IOException {
        var body = new ObjectMapper()
                .createObjectNode()
                .put("loginId", account.get("loginId").asText())
                .put("password", account.get("password").asText());
        return wire.ask("POST", "/api/v1/session", headers, body.toString());
    }

    /** Header lines of a caseworker's browser: the session's cookie. */
    String browserHeaders() throws IOException {
        try (var wire = wire()) {
            var second = stageTwo(wire, stageOne(wire), people().get(0));
            return "Cookie: __Host-mamori-session=" + second.text("token") + "\r\n";
        }
    }

    /** Ids of residents to read. */
    List<String> residents(String headers) throws IOException {
        try (var wire = wire()) {
            var answer = wire.ask("GET", "/api/v1/residents?limit=100", headers, null);
            var ids = new ArrayList<String>();
            new ObjectMapper()
                    .readTree(answer.body())
                    .get("items")
                    .forEach(item -> ids.add(item.get("id").asText()));
            return ids;
        }
    }

    private SSLContext tls(Path authority) throws IOException, GeneralSecurityException {
        var terminal = demo.get("terminals").get(0);
        var password = terminal.get("password").asText().toCharArray();
        var own = KeyStore.getInstance("PKCS12");
        try (var file = Files.newInputStream(root.resolve(terminal.get("p12").asText()))) {
            own.load(file, password);
        }
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(own, password);
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (var pem = Files.newInputStream(authority)) {
            trusted.setCertificateEntry(
                    "ca", CertificateFactory.getInstance("X.509").generateCertificate(pem));
        }
        var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        var context = SSLContext.getInstance("TLSv1.3");
        context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
        return context;
    }
}
