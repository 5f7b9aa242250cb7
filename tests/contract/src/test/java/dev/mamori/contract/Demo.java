package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/** The two invented municipalities of the demonstration, as its file tells of them. */
final class Demo {

    private final JsonNode file;
    private final Path root;

    private Demo(JsonNode file, Path root) {
        this.file = file;
        this.root = root;
    }

    static Demo read(Path demoFile) {
        try {
            var root = Path.of(System.getProperty("mamori.root", "")).toAbsolutePath();
            return new Demo(Json.read(Files.readString(demoFile)), root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String baseUrl() {
        return file.get("baseUrl").textValue();
    }

    Path authority() {
        return root.resolve(file.get("caCertificate").textValue());
    }

    /** The municipality the tests live in. */
    String ours() {
        return file.get("municipalities").get(0).get("code").textValue();
    }

    /** The other one, whose objects do not exist for the first. */
    String theirs() {
        return file.get("municipalities").get(1).get("code").textValue();
    }

    Terminal terminal(String municipality, int number) {
        var node = of("terminals", municipality, any -> true).get(number);
        return new Terminal(
                node.get("id").textValue(),
                node.get("terminalLoginId").textValue(),
                root.resolve(node.get("p12").textValue()),
                node.get("password").textValue());
    }

    /** An account of a role; there are two caseworkers, in two departments. */
    Account account(String municipality, String role, int number) {
        var node = of(
                        "accounts",
                        municipality,
                        one -> role.equals(one.get("role").textValue()))
                .get(number);
        return new Account(
                node.get("loginId").textValue(),
                node.get("password").textValue(),
                node.get("totpSecret").textValue());
    }

    /** An API client: the full one, or the one that only reads. */
    Client client(String municipality, boolean full) {
        var node = of(
                        "clients",
                        municipality,
                        one -> full == one.get("scope").textValue().contains(":write"))
                .get(0);
        return new Client(
                node.get("clientId").textValue(),
                node.get("clientSecret").textValue(),
                node.get("scope").textValue());
    }

    /** The API client of the municipality's directory. */
    Client directory(String municipality) {
        var node = of("clients", municipality, one -> "accounts:provision"
                        .equals(one.get("scope").textValue()))
                .get(0);
        return new Client(
                node.get("clientId").textValue(),
                node.get("clientSecret").textValue(),
                node.get("scope").textValue());
    }

    /** The database, for whoever plays its administrator. */
    Database database() {
        var node = file.get("database");
        return new Database(
                node.get("url").textValue(),
                node.get("superuser").textValue(),
                node.get("password").textValue());
    }

    private List<JsonNode> of(String kind, String municipality, Predicate<JsonNode> fits) {
        return StreamSupport.stream(file.get(kind).spliterator(), false)
                .filter(one -> municipality.equals(one.get("municipality").textValue()))
                .filter(fits)
                .toList();
    }

    record Terminal(String label, String loginId, Path keys, String password) {}

    record Account(String loginId, String password, String totpSecret) {}

    record Database(String url, String superuser, String password) {}

    record Client(String id, String secret, String scope) {}
}
