package dev.mamori.terminal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.terminal.CertificateState;
import dev.mamori.terminal.MoveRefused;
import dev.mamori.terminal.RevocationReason;
import dev.mamori.terminal.SimState;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalState;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LifeTest {

    private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

    private static Terminal terminal() {
        return new Terminal(
                "T-1", new TerminalSheet("tanmatsu-1", TerminalKind.OFFICE, null, null, null, "10.0.0.0/8"), NOW);
    }

    private static SimSheet card(String iccid, String msisdn, String address) {
        return new SimSheet(iccid, "440100000000001", msisdn, "会社", "mamori.example", address, null, Ids.next());
    }

    @Nested
    class ATerminal {

        @Test
        void isActiveWithItsFirstCertificateAndNotBefore() {
            var terminal = terminal();
            assertThat(terminal.state()).isEqualTo(TerminalState.REGISTERED);
            assertThatThrownBy(() -> terminal.move(TerminalState.ACTIVE, "急ぐ")).isInstanceOf(MoveRefused.class);
            terminal.certified();
            assertThat(terminal.state()).isEqualTo(TerminalState.ACTIVE);
        }

        @ParameterizedTest
        @ValueSource(strings = {"LOST", "RETIRED"})
        void doesNotComeBack(String end) {
            var terminal = terminal();
            terminal.certified();
            terminal.move(TerminalState.valueOf(end), "終わり");
            assertThatThrownBy(terminal::certified).isInstanceOf(MoveRefused.class);
            assertThatThrownBy(() -> terminal.change(terminal.sheet())).isInstanceOf(MoveRefused.class);
            Arrays.stream(TerminalState.values())
                    .filter(state -> state != TerminalState.RETIRED)
                    .forEach(state ->
                            assertThatThrownBy(() -> terminal.move(state, "戻す")).isInstanceOf(MoveRefused.class));
        }

        @ParameterizedTest
        @CsvSource({"FIELD, 10.0.0.0/8, /networks", "OFFICE, '', /networks", "OFFICE, 10.0.0.1/8, /networks"})
        void hasAPlaceOfItsKind(TerminalKind kind, String networks, String pointer) {
            var sheet = new TerminalSheet("tanmatsu-1", kind, null, null, null, networks);
            assertThatThrownBy(sheet::checked)
                    .isInstanceOfSatisfying(Invalid.class, invalid -> assertThat(invalid.errors())
                            .extracting(FieldError::pointer)
                            .containsExactly(pointer));
        }
    }

    @Nested
    class ACertificate {

        private TerminalCertificate certificate(Duration life) {
            return new TerminalCertificate(
                    Ids.next(), new TerminalCertificate.IssuedFacts("1a", new byte[32], NOW, NOW.plus(life)), NOW);
        }

        @Test
        void worksForAWeekBesideItsSuccessorAndNeverLongerThanItself() {
            var lasting = certificate(Duration.ofDays(397));
            lasting.succeeded(NOW);
            assertThat(lasting.usableUntil()).isEqualTo(NOW.plus(Duration.ofDays(7)));
            lasting.succeeded(NOW.plus(Duration.ofDays(3)));
            assertThat(lasting.usableUntil()).isEqualTo(NOW.plus(Duration.ofDays(7)));
            var ending = certificate(Duration.ofDays(2));
            ending.succeeded(NOW);
            assertThat(ending.usableUntil()).isEqualTo(NOW.plus(Duration.ofDays(2)));
        }

        @Test
        void isRevokedOnceForEver() {
            var certificate = certificate(Duration.ofDays(2));
            certificate.revoke(RevocationReason.LOST, NOW);
            assertThat(certificate.state()).isEqualTo(CertificateState.REVOKED);
            assertThatThrownBy(() -> certificate.revoke(RevocationReason.UNSPECIFIED, NOW))
                    .isInstanceOf(MoveRefused.class);
        }
    }

    @Nested
    class ACard {

        @Test
        void needsAnAddressToBeActive() {
            var bare = new Sim(card("8981100000000000010", "+812000000001", null), NOW);
            assertThatThrownBy(() -> bare.move(SimState.ACTIVE, "開通", NOW)).isInstanceOf(Invalid.class);
            assertThat(bare.state()).isEqualTo(SimState.ORDERED);
            var addressed = new Sim(card("8981100000000000010", "+812000000001", "10.0.0.1"), NOW);
            addressed.move(SimState.ACTIVE, "開通", NOW);
            assertThatThrownBy(() -> addressed.change(card("8981100000000000010", "+812000000001", null)))
                    .isInstanceOf(Invalid.class);
        }

        @ParameterizedTest
        @CsvSource({"090-1234-5678, +819012345678", "０９０　１２３４　５６７８, +819012345678", "+81 20 0000 0001, +812000000001"})
        void hasANumberAsE164WritesIt(String typed, String kept) {
            assertThat(card("8981100000000000010", typed, null).checked().msisdn())
                    .isEqualTo(kept);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"8981100000000000011", "898110000000000001", "898110000000000001x", "898110000000000000100"})
        void hasANumberOnItThatFitsItsCheckDigit(String iccid) {
            assertThatThrownBy(() -> card(iccid, "+812000000001", null).checked())
                    .isInstanceOf(Invalid.class);
        }

        @Test
        void isLostWithItsTerminalAndLaidAsideWhenThatRetires() {
            var lost = new Sim(card("8981100000000000010", "+812000000001", "10.0.0.1"), NOW);
            lost.move(SimState.ACTIVE, "開通", NOW);
            lost.terminalEnded(RevocationReason.LOST, "落とした");
            assertThat(lost.state()).isEqualTo(SimState.LOST);
            var spare = new Sim(card("8981100000000000010", "+812000000001", "10.0.0.1"), NOW);
            spare.terminalEnded(RevocationReason.CESSATION, "更新");
            assertThat(spare.state()).isEqualTo(SimState.ORDERED);
            assertThat(spare.sheet().terminalId()).isNull();
        }
    }
}
