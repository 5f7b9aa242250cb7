package dev.mamori.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/** What came back. */
record Answer(Call call, HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String text() {
        return response.body();
    }

    JsonNode json() {
        return Json.read(text());
    }

    String says(String member) {
        return json().path(member).textValue();
    }

    String id() {
        return says("id");
    }

    String version() {
        return header("ETag");
    }

    /** The header's value, or null. */
    String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    /** The media type alone. */
    String type() {
        var type = header("Content-Type");
        return type == null ? "" : type.split(";")[0].strip();
    }

    /** The body without the one thing that differs from request to request. */
    String withoutInstance() {
        return text().replaceAll("\"instance\":\"urn:uuid:[0-9a-f-]{36}\"", "\"instance\":\"\"");
    }

    @Override
    public String toString() {
        return call.method() + " " + call.path() + " → " + status() + " " + text();
    }
}
