package dev.mamori.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.platform.Finding;
import dev.mamori.traceability.Satisfies;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Satisfies({"13", "26"})
class TwoProofsProbeTest {

    private static final List<String> REFUSED = List.of("HTTP/1.1 403 Forbidden");
    private static final List<String> BOTH = List.of("MAMORI-TWO-PROOFS");

    @Test
    void aPortThatRefusesNobodyWithoutAWordConforms() {
        assertThat(look(new Port(REFUSED, REFUSED, BOTH, List.of())).broken()).isEmpty();
    }

    @Test
    void aPortThatAsksNobodyForAPasswordIsFound() {
        var asked = List.of("HTTP/1.1 401 Unauthorized", "www-authenticate: Digest realm=\"ManagementRealm\"");
        assertThat(look(new Port(asked, REFUSED, BOTH, List.of())).broken()).hasSize(2);
    }

    @Test
    void aPortThatAnswersNobodyIsFound() {
        assertThat(look(new Port(List.of("HTTP/1.1 200 OK"), REFUSED, BOTH, List.of()))
                        .broken())
                .hasSize(1);
    }

    @Test
    void aPortThatTakesTheRemotingProtocolIsFound() {
        var taken = List.of("HTTP/1.1 101 Switching Protocols");
        assertThat(look(new Port(REFUSED, taken, BOTH, List.of())).broken()).hasSize(1);
    }

    @Test
    void aPortThatTakesOneProofIsFound() {
        assertThat(look(new Port(REFUSED, REFUSED, List.of("CLIENT_CERT"), List.of()))
                        .broken())
                .hasSize(1);
        assertThat(look(new Port(REFUSED, REFUSED, List.of(), List.of())).broken())
                .hasSize(1);
    }

    @Test
    void aWayPastThePortIsFound() {
        assertThat(look(new Port(REFUSED, REFUSED, BOTH, List.of("without TLS, at management-http")))
                        .broken())
                .hasSize(1);
    }

    @Test
    void withoutAPortThereIsNothingToSee() {
        var finding = look(new Port(REFUSED, REFUSED, BOTH, List.of()) {
            @Override
            public Optional<InetSocketAddress> overTls() {
                return Optional.empty();
            }
        });
        assertThat(finding.broken()).isEmpty();
        assertThat(finding.open()).singleElement().asString().contains("names no management port");
    }

    private static Finding look(ManagementDoor door) {
        var probe = new TwoProofsProbe();
        probe.door = door;
        return probe.look();
    }

    /** A port that answers as it is told to. */
    private static class Port extends ManagementDoor {

        private final List<String> toNobody;
        private final List<String> toRemoting;
        private final List<String> mechanisms;
        private final List<String> sideDoors;

        Port(List<String> toNobody, List<String> toRemoting, List<String> mechanisms, List<String> sideDoors) {
            this.toNobody = toNobody;
            this.toRemoting = toRemoting;
            this.mechanisms = mechanisms;
            this.sideDoors = sideDoors;
        }

        @Override
        public Optional<InetSocketAddress> overTls() {
            return Optional.of(InetSocketAddress.createUnresolved("localhost", 9990));
        }

        @Override
        public List<String> sideDoors() {
            return sideDoors;
        }

        @Override
        public List<String> mechanisms() {
            return mechanisms;
        }

        @Override
        public List<String> knock(InetSocketAddress door, String path, String... headers) {
            return headers.length == 0 ? toNobody : toRemoting;
        }
    }
}
