package dev.mamori.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Satisfies("13")
class TimedCodesTest {

    /** The seed of RFC 6238, appendix B, for SHA-256. */
    private static final byte[] SEED = "12345678901234567890123456789012".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path secrets;

    private final TimedCodes codes = new TimedCodes();

    @BeforeEach
    void keys() throws IOException {
        for (var name : new String[] {"pepper-1", "totp-key-1"}) {
            Files.writeString(secrets.resolve(name), Base64.getEncoder().encodeToString(new byte[32]));
        }
        System.setProperty("mamori.secrets.dir", secrets.toString());
        codes.secrets = new ServerSecrets();
        codes.secrets.read();
        assertThat(codes.secrets.broken()).isEmpty();
    }

    @AfterEach
    void forget() {
        System.clearProperty("mamori.secrets.dir");
    }

    /** The last six of the eight digits that the RFC gives. */
    @ParameterizedTest
    @CsvSource({
        "59, 119246",
        "1111111109, 084774",
        "1111111111, 062674",
        "1234567890, 819424",
        "2000000000, 698825",
        "20000000000, 737706"
    })
    void theVectorsOfTheRfc(long second, String code) {
        at(second);
        assertThat(step(code)).isEqualTo(second / 30);
        at(second + 30);
        assertThat(step(code)).isEqualTo(second / 30);
        at(second - 30);
        assertThat(step(code)).isEqualTo(second / 30);
        at(second + 60);
        assertThat(step(code)).isEqualTo(-1);
    }

    @Test
    void theCommonToolSaysTheSame() throws IOException, InterruptedException {
        var tool = Path.of("/usr/bin/oathtool");
        assumeTrue(Files.isExecutable(tool), "oathtool is not installed");
        var process = new ProcessBuilder(
                        tool.toString(),
                        "--totp=SHA256",
                        "--base32",
                        "--now=2026-11-25 12:00:00 UTC",
                        Base32.encode(SEED))
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        process.waitFor();
        at(Instant.parse("2026-11-25T12:00:00Z").getEpochSecond());
        assertThat(step(said)).isEqualTo(Instant.parse("2026-11-25T12:00:00Z").getEpochSecond() / 30);
    }

    @Test
    void aSecretIsSealedForItsOwner() {
        var sealed = codes.seal(SEED, "owner");
        assertThat(sealed).doesNotContain(Base32.encode(SEED)).matches("[A-Za-z0-9+/]{16}:[A-Za-z0-9+/=]{40,}");
        at(59);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> codes.stepOf("119246", sealed, "another"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void base32IsThatOfTheRfc() {
        assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
        assertThat(Base32.decode(Base32.encode(SEED))).isEqualTo(SEED);
    }

    private void at(long second) {
        codes.clock = Clock.fixed(Instant.ofEpochSecond(second), ZoneOffset.UTC);
    }

    private long step(String code) {
        return codes.stepOf(code, codes.seal(SEED, "owner"), "owner").orElse(-1);
    }
}
