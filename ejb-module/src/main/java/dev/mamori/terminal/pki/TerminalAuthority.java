package dev.mamori.terminal.pki;

import dev.mamori.terminal.IssuingUnavailable;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The installation's issuing authority for terminals: an ECDSA key beside the server's other secrets, certified by the
 * installation's root, which the server never sees. It vouches for terminals and for nothing else, for at most 398 days
 * (control 16), and publishes what is revoked (RFC 5280).
 */
@ApplicationScoped
public class TerminalAuthority {

    /** The revocation list names the next one within a day. */
    public static final Duration LIST_LIFE = Duration.ofHours(24);

    private static final Duration LEAF_LIFE = Duration.ofDays(397);
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);
    private static final int SERIAL_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private PrivateKey key;
    private X509Certificate certificate;

    @PostConstruct
    void read() {
        var directory = Optional.ofNullable(System.getProperty("mamori.secrets.dir"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_SECRETS_DIR")))
                .map(Path::of);
        if (directory.isEmpty()) {
            return;
        }
        try {
            certificate = Pem.certificate(Files.readString(directory.get().resolve("terminal-ca.crt.pem")));
            key = Pem.key(Files.readString(directory.get().resolve("terminal-ca.key.pem")));
        } catch (IOException | IllegalArgumentException unreadable) {
            key = null;
        }
    }

    /** Whether it can issue a certificate that it outlives. */
    public boolean ready(Instant now) {
        return key != null
                && certificate.getNotAfter().toInstant().isAfter(now.plus(LEAF_LIFE))
                && certificate.getNotBefore().toInstant().isBefore(now);
    }

    /** Its own certificate, which vouches for those it issues. */
    public X509Certificate certificate() {
        return certificate;
    }

    /** Issues a certificate for a terminal's key. */
    public Issued issue(TerminalName name, PublicKey of, Instant now) {
        if (!ready(now)) {
            throw new IssuingUnavailable();
        }
        var serial = new byte[SERIAL_BYTES];
        RANDOM.nextBytes(serial);
        var builder = new JcaX509v3CertificateBuilder(
                certificate,
                new BigInteger(1, serial).setBit(126).clearBit(127),
                Date.from(now.minus(CLOCK_TOLERANCE)),
                Date.from(now.plus(LEAF_LIFE)),
                subject(name),
                of);
        try {
            var identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, name.urn())));
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(of));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(certificate.getPublicKey()));
            return new Issued(new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key))));
        } catch (GeneralSecurityException | IOException | OperatorCreationException failed) {
            throw new IllegalStateException("a terminal's certificate cannot be issued", failed);
        }
    }

    /** The list of what is revoked (X.509 version 2, DER), numbered by the time it was made. */
    public byte[] revocationList(List<Revoked> revoked, Instant now) {
        if (key == null) {
            throw new IssuingUnavailable();
        }
        var builder = new JcaX509v2CRLBuilder(certificate, Date.from(now));
        builder.setNextUpdate(Date.from(now.plus(LIST_LIFE)));
        revoked.forEach(
                one -> builder.addCRLEntry(new BigInteger(one.serialNumber(), 16), Date.from(one.at()), one.reason()));
        try {
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate.getPublicKey()));
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key))
                    .getEncoded();
        } catch (GeneralSecurityException | IOException | OperatorCreationException failed) {
            throw new IllegalStateException("the revocation list cannot be made", failed);
        }
    }

    private static org.bouncycastle.asn1.x500.X500Name subject(TerminalName name) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, name.organization())
                .addRDN(BCStyle.CN, name.label())
                .build();
    }

    /** One line of the list: serial number in hexadecimal, since when, and why as RFC 5280 numbers it. */
    public record Revoked(String serialNumber, Instant at, int reason) {}
}
