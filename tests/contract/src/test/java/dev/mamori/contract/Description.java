package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The API's own description (OpenAPI), as the running product gives it to everybody. */
final class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete", "head", "options");
    private static final Set<String> FOR_EVERYBODY = Set.of(
            "/api/openapi",
            "/api/v1/oauth2/token",
            "/api/v1/terminal-session",
            "/api/v1/session",
            "/api/v1/one-time-links");
    private static Description ofProduct;

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    private Description(JsonNode document) {
        this.document = document;
        for (var path : document.get("paths").properties()) {
            for (var method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(new Operation(method.getKey().toUpperCase(), path.getKey(), method.getValue()));
                }
            }
        }
    }

    static synchronized Description ofProduct() {
        if (ofProduct == null) {
            ofProduct = new Description(
                    Door.bare().sendUnchecked(Call.get("/api/openapi")).json());
        }
        return ofProduct;
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return List.copyOf(operations);
    }

    Operation operation(String method, String path) {
        return operations.stream()
                .filter(one -> one.method().equals(method) && one.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not described: " + method + " " + path));
    }

    /** What a reference points to. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref")
                ? resolve(document.at(node.get("$ref").textValue().substring(1)))
                : node;
    }

    /** The schema of the body that an operation takes. */
    JsonNode body(Operation operation) {
        return resolve(operation.node().at("/requestBody/content/application~1json/schema"));
    }

    /** Whether an operation takes a parameter or header. */
    boolean takes(Operation operation, String parameter) {
        for (var one : operation.node().path("parameters")) {
            if (parameter.equals(resolve(one).path("name").textValue())) {
                return true;
            }
        }
        return false;
    }

    /** What an operation's query must say besides: its required parameters, each with its example. */
    String needed(Operation operation) {
        var needed = new StringBuilder();
        for (var one : operation.node().path("parameters")) {
            var parameter = resolve(one);
            if (parameter.path("required").asBoolean()
                    && "query".equals(parameter.path("in").textValue())) {
                needed.append('&')
                        .append(parameter.path("name").textValue())
                        .append('=')
                        .append(URLEncoder.encode(parameter.path("example").asText(), StandardCharsets.UTF_8));
            }
        }
        return needed.toString();
    }

    /** An answer must have a status, a type and a shape that are described; nothing may be an internal error. */
    void check(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isLessThan(500);
        find(answer.call()).ifPresent(operation -> check(operation, answer));
    }

    private void check(Operation operation, Answer answer) {
        var described = resolve(operation.node().path("responses").path(Integer.toString(answer.status())));
        assertThat(described.isMissingNode())
                .as("%s is not described for %s %s", answer, operation.method(), operation.path())
                .isFalse();
        var content = described.path("content");
        if (content.isMissingNode()) {
            assertThat(answer.text()).as(answer.toString()).isEmpty();
            return;
        }
        var schema = content.path(answer.type()).path("schema");
        assertThat(schema.isMissingNode())
                .as("%s comes as %s, which is not described", answer, answer.type())
                .isFalse();
        assertThat(new Shape(this).faults(schema, answer.json()))
                .as(answer.toString())
                .isEmpty();
        described.path("headers").properties().forEach(header -> {
            if (resolve(header.getValue()).path("required").booleanValue()) {
                assertThat(answer.header(header.getKey())).as(header.getKey()).isNotBlank();
            }
        });
    }

    private Optional<Operation> find(Call call) {
        var path = call.path().replaceFirst("\\?.*", "");
        return operations.stream()
                .filter(one -> one.method().equals(call.method()) && one.matches(path))
                .min((one, other) -> Integer.compare(one.variables(), other.variables()));
    }

    /** A method on a path. */
    record Operation(String method, String path, JsonNode node) {

        private static final Pattern VARIABLE = Pattern.compile("\\{[^}]+}");

        boolean matches(String asked) {
            return asked.matches(VARIABLE.matcher(path).replaceAll("[^/]*"));
        }

        int variables() {
            return (int) VARIABLE.matcher(path).results().count();
        }

        boolean open() {
            return FOR_EVERYBODY.contains(path) && !("/api/v1/session".equals(path) && !"POST".equals(method));
        }

        /** The path with something in each variable's place. */
        String filled(String something) {
            return VARIABLE.matcher(path).replaceAll(something);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
