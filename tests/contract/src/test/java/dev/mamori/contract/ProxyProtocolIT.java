package dev.mamori.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.Ports;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LiveMamori.class)
@DisplayName("Behind a load balancer the address is what the balancer says before TLS, and nothing else")
class ProxyProtocolIT {

    private static final String GREETING = "PROXY TCP4 %s 127.0.0.1 40000 443\r\n";

    @TempDir
    Path home;

    @Test
    @Satisfies("16")
    void theBalancersWordDecidesAndNoHeaderDoes() throws IOException {
        try (var product = Installation.at(home, ports())
                .demo()
                .with("MAMORI_PROXY_PROTOCOL", "true")
                .start()) {
            var demo = Json.read(Files.readString(product.demoFile()));
            var terminal = demo.get("terminals").get(0);
            var door = new InetSocketAddress(
                    "localhost",
                    java.net.URI.create(demo.get("baseUrl").textValue()).getPort());
            var authority = path(demo.get("caCertificate"));
            var keys =
                    Keys.of(path(terminal.get("p12")), terminal.get("password").textValue());
            var loginId = terminal.get("terminalLoginId").textValue();
            var line = new Line(keys, "127.0.0.1", GREETING.formatted("127.0.0.1"), authority);
            assertThat(line.stageOne(door, loginId, Map.of()).status()).isEqualTo(201);
            var elsewhere = new Line(keys, "127.0.0.1", GREETING.formatted("198.51.100.7"), authority);
            var forwarded = Map.of("X-Forwarded-For", "127.0.0.1", "Forwarded", "for=127.0.0.1");
            assertThat(elsewhere.stageOne(door, loginId, forwarded).code()).isEqualTo("sim-not-registered");
            var silent = new Line(keys, "127.0.0.1", null, authority);
            assertThat(silent.stageOne(door, loginId, Map.of()).status()).isZero();
        } finally {
            try (var files = Files.walk(home)) {
                files.sorted(Comparator.reverseOrder())
                        .filter(file -> !file.equals(home))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    private Path path(JsonNode shown) {
        return Path.of(System.getProperty("mamori.root", "")).toAbsolutePath().resolve(shown.textValue());
    }

    private static Ports ports() throws IOException {
        var local = InetAddress.getLoopbackAddress();
        try (var https = new ServerSocket(0, 1, local);
                var management = new ServerSocket(0, 1, local);
                var database = new ServerSocket(0, 1, local)) {
            return new Ports(https.getLocalPort(), management.getLocalPort(), database.getLocalPort());
        }
    }
}
