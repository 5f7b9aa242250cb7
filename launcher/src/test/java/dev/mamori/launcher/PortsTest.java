package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void areTheContractsWhenNothingIsSaid() {
        assertThat(Ports.of(Map.of())).isEqualTo(new Ports(8443, 9990, 54329));
    }

    @Test
    void areTakenFromTheEnvironment() {
        Map<String, String> environment =
                Map.of("MAMORI_HTTPS_PORT", "8543", "MAMORI_MANAGEMENT_PORT", " 10090 ", "MAMORI_DB_PORT", "54429");
        assertThat(Ports.of(environment)).isEqualTo(new Ports(8543, 10090, 54429));
    }

    @Test
    void refuseWhatIsNoPort() {
        Map<String, String> words = Map.of("MAMORI_HTTPS_PORT", "eight");
        assertThatThrownBy(() -> Ports.of(words))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MAMORI_HTTPS_PORT");
        assertThatThrownBy(() -> new Ports(0, 9990, 54329)).isInstanceOf(StartFailure.class);
        assertThatThrownBy(() -> new Ports(8443, 8443, 54329)).isInstanceOf(StartFailure.class);
    }

    @Test
    void nameTheOneInUse() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(taken.getLocalPort(), 2, 3);
            assertThatThrownBy(() -> ports.requireFree(false))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageContaining("MAMORI_HTTPS_PORT")
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()));
        }
    }
}
