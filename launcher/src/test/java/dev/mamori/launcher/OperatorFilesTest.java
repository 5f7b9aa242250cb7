package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    @TempDir
    Path home;

    private Layout layout;
    private Credentials credentials;

    @BeforeEach
    void installation() {
        layout = new Layout(Path.of("/opt/mamori"), home);
        PrivateFiles.directory(layout.tls(), "rwx------");
        credentials = new Credentials(layout);
        provide(NOW);
    }

    @Test
    void aCertificateCarriesTheNameWhosePasswordIsAskedFor() throws GeneralSecurityException {
        X509Certificate operator = shown();
        assertThat(operator.getSubjectX500Principal().getName()).startsWith("CN=mamori-kanri,");
        operator.verify(authority().getPublicKey());
        assertThat(operator.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
        assertThat(((ECPublicKey) operator.getPublicKey())
                        .getParams()
                        .getCurve()
                        .getField()
                        .getFieldSize())
                .isEqualTo(256);
        assertThat(Duration.between(
                        operator.getNotBefore().toInstant(),
                        operator.getNotAfter().toInstant()))
                .isLessThanOrEqualTo(Duration.ofDays(398));
    }

    @Test
    void theOperatorsAuthorityIsNoneOfTheOthers() {
        X509Certificate terminals = new TlsFiles(layout, credentials, Clock.fixed(NOW, ZoneOffset.UTC)).authority();
        assertThat(KeyFiles.isIssuedBy(shown(), terminals)).isFalse();
        assertThat(KeyFiles.isIssuedBy(shown(), authority())).isTrue();
    }

    @Test
    void aCertificateStaysWhileItIsYoung() {
        X509Certificate before = shown();
        provide(NOW.plus(Duration.ofDays(300)));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void aCertificateIsMadeAnewBeforeItEnds() {
        X509Certificate before = shown();
        provide(NOW.plus(Duration.ofDays(340)));
        assertThat(shown().getNotAfter()).isAfter(before.getNotAfter());
        assertThat(KeyFiles.isIssuedBy(shown(), authority())).isTrue();
    }

    @Test
    void aRevokedCertificateIsMadeAnew() {
        X509Certificate before = shown();
        String number = before.getSerialNumber().toString(16).replaceAll("(..)(?!$)", "$1:");
        PrivateFiles.write(layout.operators().resolve("revoked"), "# 紛失 / lost\n\n" + number + "  # 2026-11-24\n");
        provide(NOW);
        assertThat(shown().getSerialNumber()).isNotEqualTo(before.getSerialNumber());
    }

    @Test
    void nothingStartsOnAListOfRevokedOnesThatCannotBeRead() {
        PrivateFiles.write(layout.operators().resolve("revoked"), "mamori-kanri\n");
        assertThatThrownBy(() -> provide(NOW)).isInstanceOf(StartFailure.class).hasMessageContaining("mamori-kanri");
    }

    @Test
    void whoTakesTheAuthorityAwayMakesEveryCertificateWorthless() throws IOException {
        X509Certificate before = shown();
        Files.delete(layout.operators().resolve("ca.key.pem"));
        provide(NOW);
        assertThat(KeyFiles.isIssuedBy(before, authority())).isFalse();
        assertThat(KeyFiles.isIssuedBy(shown(), authority())).isTrue();
    }

    private void provide(Instant now) {
        new OperatorFiles(layout, credentials, Clock.fixed(now, ZoneOffset.UTC)).provide();
    }

    private X509Certificate shown() {
        return KeyFiles.certificate(OperatorFiles.of(layout, RealmFiles.NAME).certificate());
    }

    private X509Certificate authority() {
        return KeyFiles.certificate(layout.operators().resolve("ca.crt.pem"));
    }
}
