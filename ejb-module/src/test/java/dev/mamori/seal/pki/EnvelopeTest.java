package dev.mamori.seal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.platform.Invalid;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is encrypted to a receiver is opened by a program that is not ours, with the receiver's key and no other. */
@Satisfies("8-3")
class EnvelopeTest {

    @TempDir
    Path place;

    @ParameterizedTest
    @ValueSource(strings = {"rsa:3072", "ec:P-256", "ec:P-384"})
    void theReceiverOpensIt(String kind) throws Exception {
        receiver("city", kind);
        receiver("other", kind);
        var bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);
        var sealed = place.resolve("sealed.p7m");
        try (var file = Files.newOutputStream(sealed);
                var envelope = Envelope.to(Receiver.of(pem("city"), Instant.now()), file)) {
            envelope.write(bytes);
        }
        assertThat(openssl(open("city"))).isZero();
        assertThat(Files.readAllBytes(place.resolve("opened"))).isEqualTo(bytes);
        Files.delete(place.resolve("opened"));
        assertThat(openssl(open("other"))).isNotZero();
        flip(sealed);
        assertThat(openssl(open("city"))).as("a changed byte is noticed").isNotZero();
    }

    @Test
    void aWeakKeyIsRefused() throws Exception {
        receiver("weak", "rsa:2048");
        refused(pem("weak"), Instant.now(), "key-kind");
        receiver("odd", "ec:P-521");
        refused(pem("odd"), Instant.now(), "key-kind");
    }

    @Test
    void aCertificateOutOfItsTimeIsRefused() throws Exception {
        receiver("city", "ec:P-256");
        refused(pem("city"), Instant.now().plus(Duration.ofDays(3)), "certificate-time");
        refused(pem("city"), Instant.now().minus(Duration.ofDays(3)), "certificate-time");
    }

    @Test
    void aKeyForSigningIsRefused() throws Exception {
        receiver("signer", "ec:P-256", "-addext", "keyUsage=digitalSignature");
        refused(pem("signer"), Instant.now(), "certificate-use");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "守"})
    void whatIsNoCertificateIsRefused(String text) {
        refused(text, Instant.now(), "certificate");
    }

    private static void refused(String pem, Instant now, String rule) {
        assertThatThrownBy(() -> Receiver.of(pem, now))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors()).singleElement().satisfies(error -> {
                            assertThat(error.pointer()).isEqualTo("/receiver");
                            assertThat(error.rule()).isEqualTo(rule);
                        }));
    }

    private void receiver(String name, String kind, String... more) throws Exception {
        var command = new ArrayList<>(List.of("req", "-x509", "-nodes", "-days", "2", "-subj", "/CN=" + name));
        command.addAll(
                kind.startsWith("rsa")
                        ? List.of("-newkey", kind)
                        : List.of("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:" + kind.substring(3)));
        command.addAll(List.of("-keyout", name + ".key", "-out", name + ".pem"));
        command.addAll(List.of(more));
        assertThat(openssl(command)).isZero();
    }

    private static List<String> open(String name) {
        return List.of(
                "cms",
                "-decrypt",
                "-inform",
                "DER",
                "-in",
                "sealed.p7m",
                "-recip",
                name + ".pem",
                "-inkey",
                name + ".key",
                "-out",
                "opened",
                "-binary");
    }

    private int openssl(List<String> arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("openssl"));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .directory(place.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String pem(String name) throws IOException {
        return Files.readString(place.resolve(name + ".pem"));
    }

    private static void flip(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
