package dev.mamori.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SignatureException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateAuthorityTest {

    private static final String SERVER_AUTHENTICATION = "1.3.6.1.5.5.7.3.1";
    private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

    private final Instant now = Instant.parse("2026-11-23T00:00:00Z");
    private final CertificateAuthority authority = CertificateAuthority.create(now);

    @Test
    void isAnAuthorityWithOneBelowItAndNoneBelowThat() throws GeneralSecurityException {
        X509Certificate root = authority.certificate();
        assertThat(root.getBasicConstraints()).isEqualTo(1);
        X509Certificate issuing = authority.issuing(now).certificate();
        issuing.verify(root.getPublicKey());
        assertThat(issuing.getBasicConstraints()).isZero();
        assertThat(root.getKeyUsage()[5]).as("may sign certificates").isTrue();
        assertThat(((ECPublicKey) root.getPublicKey())
                        .getParams()
                        .getCurve()
                        .getField()
                        .getFieldSize())
                .isEqualTo(384);
    }

    @Test
    void vouchesForTheServerAtEveryNameOfThisMachine() throws GeneralSecurityException {
        X509Certificate server = authority.server(now).certificate();
        server.verify(authority.certificate().getPublicKey());
        server.checkValidity(Date.from(now.plus(Duration.ofDays(390))));
        assertThat(CertificateAuthority.issuedNames(server))
                .containsExactlyInAnyOrder("localhost", "127.0.0.1", "0:0:0:0:0:0:0:1");
        assertThat(server.getExtendedKeyUsage()).containsExactly(SERVER_AUTHENTICATION);
    }

    @Test
    void writesTheMunicipalityIntoATerminalsCertificate() throws GeneralSecurityException {
        X509Certificate terminal =
                authority.terminal(992_011, "守里市", "T-0001", now).certificate();
        terminal.verify(authority.certificate().getPublicKey());
        assertThat(CertificateAuthority.issuedNames(terminal)).containsExactly("urn:mamori:terminal:992011:T-0001");
        assertThat(terminal.getExtendedKeyUsage()).containsExactly(CLIENT_AUTHENTICATION);
        assertThat(terminal.getBasicConstraints()).as("is no authority").isEqualTo(-1);
        assertThat(((ECPublicKey) terminal.getPublicKey())
                        .getParams()
                        .getCurve()
                        .getField()
                        .getFieldSize())
                .isEqualTo(256);
    }

    @Test
    void lastsAsTheSameIssuerWhenItIsCertifiedAnew() throws GeneralSecurityException {
        CertificateAuthority before = authority.issuing(now);
        X509Certificate terminal =
                before.terminal(992_011, "守里市", "T-0001", now).certificate();
        CertificateAuthority later = authority.issuingAgain(before, now.plus(Duration.ofDays(1500)));
        terminal.verify(later.certificate().getPublicKey());
        assertThat(later.certificate().getNotAfter())
                .isAfter(before.certificate().getNotAfter());
    }

    @Test
    void issuesNothingThatOutlives398Days() {
        X509Certificate terminal =
                authority.terminal(992_011, "守里市", "T-0001", now).certificate();
        Duration life = Duration.between(
                terminal.getNotBefore().toInstant(), terminal.getNotAfter().toInstant());
        assertThat(life).isLessThanOrEqualTo(Duration.ofDays(398));
    }

    @Test
    void isNotMistakenForAnotherInstallations() {
        X509Certificate foreign = CertificateAuthority.create(now).server(now).certificate();
        assertThatThrownBy(() -> foreign.verify(authority.certificate().getPublicKey()))
                .isInstanceOf(SignatureException.class);
    }

    @Test
    void survivesBeingWrittenAndRead(@TempDir Path directory) throws GeneralSecurityException {
        PrivateFiles.write(directory.resolve("key"), KeyFiles.pem(authority.root()));
        PrivateFiles.write(directory.resolve("certificate"), KeyFiles.pem(authority.certificate()));
        Identity read = KeyFiles.read(directory.resolve("key"), directory.resolve("certificate"));
        X509Certificate server = new CertificateAuthority(read).server(now).certificate();
        server.verify(authority.certificate().getPublicKey());
    }
}
