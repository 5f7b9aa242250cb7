package dev.mamori.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** The product's door, as somebody stands before it: with a terminal's certificate or with none. */
final class Door {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Door> DOORS = new ConcurrentHashMap<>();

    private final HttpClient client;

    private Door(Demo.Terminal terminal) {
        client = HttpClient.newBuilder()
                .sslContext(Tls.context(terminal, "TLSv1.3"))
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Before the door with a terminal's certificate. */
    static Door at(Demo.Terminal terminal) {
        return DOORS.computeIfAbsent(terminal.label(), label -> new Door(terminal));
    }

    /** Before the door without a certificate. */
    static Door bare() {
        return DOORS.computeIfAbsent("", label -> new Door(null));
    }

    /** Sends a request; what comes back must be what the API's description says. */
    Answer send(Call call) {
        var answer = sendUnchecked(call);
        Description.ofProduct().check(answer);
        return answer;
    }

    Answer sendUnchecked(Call call) {
        try {
            return new Answer(call, client.send(request(call), BodyHandlers.ofString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(call.method() + " " + call.path(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    CompletableFuture<Answer> sendSoon(Call call) {
        return client.sendAsync(request(call), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .thenApply((HttpResponse<String> response) -> new Answer(call, response));
    }

    private static HttpRequest request(Call call) {
        var request = HttpRequest.newBuilder(URI.create(LiveMamori.demo().baseUrl() + call.path()))
                .timeout(PATIENCE)
                .method(call.method(), call.body());
        call.headers().forEach(request::header);
        return request.build();
    }
}
