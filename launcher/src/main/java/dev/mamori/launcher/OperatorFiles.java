package dev.mamori.launcher;

import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The operators' certificates: their own authority, made once, and a certificate for the operator's name, made anew when
 * it grows old or is revoked. The server is given the authority's certificate and the list of what is revoked; keys stay
 * with the launcher and the operator.
 */
final class OperatorFiles {

    static final String PASSWORD = "operator-p12";
    private static final Duration RENEW_BEFORE_END = Duration.ofDays(60);
    /** Longer than any certificate it speaks of lives, since it is written at a start only. */
    private static final Duration LIST_BELIEVED = Duration.ofDays(1825);

    private final Layout layout;
    private final Credentials credentials;
    private final Clock clock;

    OperatorFiles(Layout layout, Credentials credentials, Clock clock) {
        this.layout = layout;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Where an operator finds what to show at the management port. */
    record Shown(Path p12, Path certificate, Path key) {}

    static Shown of(Layout layout, String operator) {
        Path directory = layout.operators();
        return new Shown(
                directory.resolve(operator + ".p12"),
                directory.resolve(operator + ".crt.pem"),
                directory.resolve(operator + ".key.pem"));
    }

    void provide() {
        PrivateFiles.directory(layout.operators(), "rwx------");
        CertificateAuthority authority = authority();
        List<BigInteger> revoked = revoked();
        KeyFiles.writeTrust(
                layout.tls().resolve("operators.p12"),
                List.of(authority.certificate()),
                credentials.secret(TlsFiles.PASSWORD));
        PrivateFiles.write(
                layout.tls().resolve("operators.crl"),
                authority.revocationList(revoked, LIST_BELIEVED, clock.instant()));
        Shown shown = of(layout, RealmFiles.NAME);
        if (!stands(shown, authority, revoked)) {
            issue(shown, authority.operator(RealmFiles.NAME, clock.instant()), authority);
        }
    }

    private CertificateAuthority authority() {
        Path key = layout.operators().resolve("ca.key.pem");
        Path certificate = layout.operators().resolve("ca.crt.pem");
        if (Files.exists(key) && Files.exists(certificate)) {
            CertificateAuthority kept = new CertificateAuthority(KeyFiles.read(key, certificate));
            Instant needed =
                    clock.instant().plus(CertificateAuthority.LEAF_LIFE).plus(RENEW_BEFORE_END);
            if (kept.certificate().getNotAfter().toInstant().isAfter(needed)) {
                return kept;
            }
        }
        CertificateAuthority fresh = CertificateAuthority.forOperators(clock.instant());
        PrivateFiles.write(key, KeyFiles.pem(fresh.root()));
        PrivateFiles.write(certificate, KeyFiles.pem(fresh.certificate()));
        return fresh;
    }

    /** What was revoked: a certificate's number a line, in hexadecimal, as certificate programs print it. */
    private List<BigInteger> revoked() {
        Path list = layout.operators().resolve("revoked");
        if (!Files.exists(list)) {
            return List.of();
        }
        return PrivateFiles.read(list)
                .lines()
                .map(line -> line.replaceAll("#.*|[:\\s]", ""))
                .filter(line -> !line.isEmpty())
                .map(OperatorFiles::number)
                .toList();
    }

    /** A line that cannot be read revokes nothing without anybody noticing: so nothing starts. */
    private static BigInteger number(String line) {
        try {
            return new BigInteger(line, 16);
        } catch (NumberFormatException unreadable) {
            throw new StartFailure("失効の番号を読めません / not a certificate's number: " + line, unreadable);
        }
    }

    private boolean stands(Shown shown, CertificateAuthority authority, List<BigInteger> revoked) {
        if (!Files.exists(shown.p12()) || !Files.exists(shown.certificate()) || !Files.exists(shown.key())) {
            return false;
        }
        X509Certificate kept = KeyFiles.certificate(shown.certificate());
        return KeyFiles.isIssuedBy(kept, authority.certificate())
                && !revoked.contains(kept.getSerialNumber())
                && kept.getNotAfter().toInstant().isAfter(clock.instant().plus(RENEW_BEFORE_END));
    }

    private void issue(Shown shown, Identity operator, CertificateAuthority authority) {
        KeyFiles.writeIdentity(
                shown.p12(), RealmFiles.NAME, operator, authority.certificate(), credentials.secret(PASSWORD));
        PrivateFiles.write(shown.key(), KeyFiles.pem(operator));
        PrivateFiles.write(shown.certificate(), KeyFiles.pem(operator.certificate()));
    }
}
