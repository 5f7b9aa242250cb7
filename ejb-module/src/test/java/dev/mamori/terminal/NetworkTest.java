package dev.mamori.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "::1, 0:0:0:0:0:0:0:1, true"
    })
    void holdsWhatItsBitsSay(String network, String address, boolean inside) {
        assertThat(Network.of(network)
                        .orElseThrow()
                        .contains(Network.address(address).orElseThrow()))
                .isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.jp",
                "localhost",
                "192.0.2.1/24",
                "192.0.2.0/33",
                "192.0.2.0/-1",
                "192.0.2.0/",
                "256.0.0.1",
                "1.2.3",
                "010.0.0.1",
                "fe80::1%eth0",
                "2001:db8::/129",
                "::1::",
                ":",
                "192.0.2.0/24/24"
            })
    void isNeverGuessed(String text) {
        assertThat(Network.of(text)).isEmpty();
    }

    @Test
    void aFieldTerminalComesFromItsCardHoweverTheAddressIsWritten() {
        var place = Whereabouts.of("FIELD", "", "10.0.0.7 2001:db8:0:0:0:0:0:7");
        assertThat(place.admit("10.0.0.7")).isTrue();
        assertThat(place.admit("2001:db8::7")).isTrue();
        assertThat(place.admit("10.0.0.8")).isFalse();
    }

    @Test
    void whoHasNoPlaceIsNowhereLetIn() {
        assertThat(Whereabouts.of("FIELD", "0.0.0.0/0", "").admit("10.0.0.7")).isFalse();
        assertThat(Whereabouts.of("OFFICE", "", "10.0.0.7").admit("10.0.0.7")).isFalse();
        assertThat(new Whereabouts(TerminalKind.OFFICE, Set.of("nowhere"), Set.of()).admit("10.0.0.7"))
                .isFalse();
        assertThat(Whereabouts.of("OFFICE", "10.0.0.0/8", null).admit("not an address"))
                .isFalse();
    }
}
