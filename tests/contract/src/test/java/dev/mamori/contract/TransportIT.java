package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(LiveMamori.class)
@DisplayName("The door itself: TLS 1.3, careful headers, no hearsay")
class TransportIT {

    private static URI address() {
        return URI.create(LiveMamori.demo().baseUrl());
    }

    private static String shake(String protocol) throws IOException {
        var terminal = LiveMamori.demo().terminal(LiveMamori.demo().ours(), 0);
        var sockets = Tls.context(terminal, protocol).getSocketFactory();
        try (var socket =
                (SSLSocket) sockets.createSocket(address().getHost(), address().getPort())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return socket.getSession().getProtocol();
        }
    }

    @Test
    @Satisfies("17")
    void onlyTls13IsSpoken() throws IOException {
        assertThat(shake("TLSv1.3")).isEqualTo("TLSv1.3");
        assertThatThrownBy(() -> shake("TLSv1.2")).isInstanceOf(SSLException.class);
    }

    @Test
    @Satisfies("17")
    void nothingIsSaidInTheClear() throws IOException {
        try (var socket = new Socket(address().getHost(), address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /api/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
            var answer = new String(socket.getInputStream().readAllBytes());
            assertThat(answer).doesNotStartWith("HTTP");
        }
    }

    /** Refused before it has an address, so there is nobody yet to say why; docs/api says so. */
    @Test
    void aTargetThatCannotBeReadIsRefusedWithoutABody() throws IOException {
        var sockets = Tls.context(null, "TLSv1.3").getSocketFactory();
        try (var socket = sockets.createSocket(address().getHost(), address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write("GET /api/v1/residents/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes());
            var answer = new String(socket.getInputStream().readAllBytes());
            assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Content-Length: 0")
                    .endsWith("\r\n\r\n");
        }
    }

    static Stream<Answer> answers() {
        var worker = Person.caseworker();
        return Stream.of(
                Door.bare().send(Call.get("/api/openapi")),
                Door.bare().send(Call.get("/api/v1/cases")),
                Door.bare().send(Call.of("POST", "/api/v1/cases").json("{}")),
                Door.bare().send(Call.of("POST", "/api/v1/session").json("{}")),
                Door.bare().send(Call.get("/api/v1/nothing")),
                worker.get("/api/v1/purposes"),
                worker.get("/api/v1/nothing"),
                worker.get("/api/v1/accounts"),
                worker.get("/api/v1/residents/" + Given.NO_ID),
                worker.send(Call.of("POST", "/api/v1/residents").json("{")),
                worker.send(Call.of("POST", "/api/v1/residents").json("{}").with("Content-Type", "nonsense")),
                worker.send(Call.of("DELETE", "/api/v1/residents")));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerIsKeptOutOfCachesFramesAndGuesses(Answer answer) {
        assertThat(answer.header("Strict-Transport-Security")).matches("max-age=\\d{8,}.*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isNotBlank();
        assertThat(answer.header("Content-Type")).startsWith("application/");
        assertThat(answer.response().headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
    }

    @Test
    @Satisfies("18")
    void whatAHeaderClaimsOfTheOriginIsNotInTheTrail() {
        var worker = Person.caseworker();
        var resident = Given.resident(worker).id();
        var call = Call.get("/api/v1/residents/" + resident)
                .with("X-Forwarded-For", "203.0.113.9")
                .with("X-Real-IP", "203.0.113.9")
                .with("X-Forwarded-Proto", "http")
                .with("X-Forwarded-Host", "evil.example")
                .with("Forwarded", "for=203.0.113.9;host=evil.example");
        assertThat(worker.send(call).status()).isEqualTo(200);
        var event = Person.program()
                .get("/api/v1/audit/events?subjectId=" + resident + "&operation=RESIDENT_VIEWED")
                .json()
                .at("/items/0");
        assertThat(event.get("sourceAddress").textValue()).isEqualTo("127.0.0.1");
        var created = worker.send(Call.of("POST", "/api/v1/residents")
                .json(Given.residentBody())
                .with("X-Forwarded-Host", "evil.example"));
        assertThat(created.header("Location")).startsWith(LiveMamori.demo().baseUrl() + "/api/v1/residents/");
    }

    @Test
    void anotherSitesRequestIsRefused() {
        var worker = Person.caseworker();
        var call = Call.of("POST", "/api/v1/residents").json(Given.residentBody());
        Expect.problem(worker.send(call.with("Origin", "https://evil.example")), 403, "forbidden");
        Expect.problem(worker.send(call.with("Origin", "null")), 403, "forbidden");
        Expect.problem(worker.send(call.with("Sec-Fetch-Site", "cross-site")), 403, "forbidden");
        assertThat(worker.send(call.with("Origin", LiveMamori.demo().baseUrl())).status())
                .isEqualTo(201);
    }

    @Test
    void noSiteIsLetInByAPreflight() {
        var worker = Person.caseworker();
        var answer = worker.send(Call.of("OPTIONS", "/api/v1/residents")
                .with("Origin", "https://evil.example")
                .with("Access-Control-Request-Method", "POST"));
        assertThat(answer.response().headers().map()).doesNotContainKey("access-control-allow-origin");
    }
}
