package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** One request, before it is sent. */
record Call(String method, String path, Map<String, String> headers, BodyPublisher body) {

    Call {
        headers = Map.copyOf(headers);
    }

    static Call of(String method, String path) {
        return new Call(method, path, Map.of(), BodyPublishers.noBody());
    }

    static Call get(String path) {
        return of("GET", path);
    }

    Call with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Call(method, path, more, body);
    }

    Call without(String header) {
        var fewer = new LinkedHashMap<>(headers);
        fewer.remove(header);
        return new Call(method, path, fewer, body);
    }

    Call carrying(String type, BodyPublisher content) {
        return new Call(method, path, headers, content).with("Content-Type", type);
    }

    Call json(String text) {
        return carrying("application/json", BodyPublishers.ofByteArray(text.getBytes(StandardCharsets.UTF_8)));
    }

    Call json(JsonNode node) {
        return json(Json.write(node));
    }

    Call on(String version) {
        return with("If-Match", version);
    }
}
