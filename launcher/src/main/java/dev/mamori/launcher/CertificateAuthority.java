package dev.mamori.launcher;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The installation's own certificate authorities. One vouches for operators and for nothing else. The root vouches for this server and for one other authority, which
 * vouches for the terminals that staff may work at and whose key the server holds; the root's key it never sees. No
 * certificate of a server or terminal lives longer than 398 days.
 */
final class CertificateAuthority {

    static final Duration LEAF_LIFE = Duration.ofDays(397);
    private static final Duration ROOT_LIFE = Duration.ofDays(3650);
    private static final Duration ISSUING_LIFE = Duration.ofDays(1825);
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    private final Identity root;

    CertificateAuthority(Identity root) {
        this.root = root;
    }

    static CertificateAuthority create(Instant now) {
        return create(keyPair("secp384r1"), "Mamori 認証局", 1, now);
    }

    /** The authority that vouches for operators. No other authority stands behind it: what vouches for terminals does not. */
    static CertificateAuthority forOperators(Instant now) {
        return create(keyPair("secp256r1"), "Mamori 運用者認証局", 0, now);
    }

    private static CertificateAuthority create(KeyPair pair, String commonName, int below, Instant now) {
        X500Name name = name(commonName, "Mamori");
        X509v3CertificateBuilder builder = builder(name, name, pair, now, ROOT_LIFE);
        authority(builder, below);
        return new CertificateAuthority(new Identity(pair.getPrivate(), sign(builder, pair.getPrivate())));
    }

    /** The authority that issues terminals' certificates, certified by this one. */
    CertificateAuthority issuing(Instant now) {
        return issuing(keyPair("secp256r1"), now);
    }

    /** The same issuing authority for some more years: what it has issued stays true. */
    CertificateAuthority issuingAgain(CertificateAuthority before, Instant now) {
        return issuing(new KeyPair(before.root.certificate().getPublicKey(), before.root.key()), now);
    }

    private CertificateAuthority issuing(KeyPair pair, Instant now) {
        X509v3CertificateBuilder builder = builder(issuer(), name("Mamori 端末発行局", "Mamori"), pair, now, ISSUING_LIFE);
        authority(builder, 0);
        return new CertificateAuthority(new Identity(pair.getPrivate(), sign(builder, root.key())));
    }

    private static void authority(X509v3CertificateBuilder builder, int below) {
        add(builder, Extension.basicConstraints, true, new BasicConstraints(below));
        add(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    /** A list of revoked certificates with nothing on it, until the server makes the first true one. */
    byte[] emptyRevocationList(Instant now) {
        return revocationList(List.of(), Duration.ofDays(1), now);
    }

    /** A list of revoked certificates, by their numbers, that is believed for some time. */
    byte[] revocationList(List<BigInteger> revoked, Duration believed, Instant now) {
        Date made = Date.from(now.minus(CLOCK_TOLERANCE));
        var builder = new JcaX509v2CRLBuilder(root.certificate(), made);
        builder.setNextUpdate(Date.from(now.plus(believed)));
        revoked.forEach(number -> builder.addCRLEntry(number, made, CRLReason.unspecified));
        try {
            builder.addExtension(Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.getEpochSecond())));
            return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(root.key()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private X500Name issuer() {
        return X500Name.getInstance(root.certificate().getSubjectX500Principal().getEncoded());
    }

    X509Certificate certificate() {
        return root.certificate();
    }

    Identity root() {
        return root;
    }

    Identity server(Instant now) {
        GeneralName[] names = {
            new GeneralName(GeneralName.dNSName, "localhost"),
            new GeneralName(GeneralName.iPAddress, "127.0.0.1"),
            new GeneralName(GeneralName.iPAddress, "::1")
        };
        return leaf(name("localhost", "Mamori"), KeyPurposeId.id_kp_serverAuth, names, now);
    }

    /** A terminal's identity: the municipality is part of it, so that no terminal passes for one of another city. */
    Identity terminal(int municipality, String organization, String label, Instant now) {
        String urn = "urn:mamori:terminal:%06d:%s".formatted(municipality, label);
        GeneralName[] names = {new GeneralName(GeneralName.uniformResourceIdentifier, urn)};
        return leaf(name(label, organization), KeyPurposeId.id_kp_clientAuth, names, now);
    }

    /** An operator's identity at the management port; the name is the one whose password is asked for beside it. */
    Identity operator(String operator, Instant now) {
        GeneralName[] names = {new GeneralName(GeneralName.uniformResourceIdentifier, "urn:mamori:operator:" + operator)
        };
        return leaf(name(operator, "Mamori"), KeyPurposeId.id_kp_clientAuth, names, now);
    }

    private Identity leaf(X500Name subject, KeyPurposeId purpose, GeneralName[] names, Instant now) {
        KeyPair pair = keyPair("secp256r1");
        X509v3CertificateBuilder builder = builder(issuer(), subject, pair, now, LEAF_LIFE);
        add(builder, Extension.basicConstraints, true, new BasicConstraints(false));
        add(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        add(builder, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        add(builder, Extension.subjectAlternativeName, false, new GeneralNames(names));
        return new Identity(pair.getPrivate(), sign(builder, root.key()));
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration life) {
        BigInteger serial = new BigInteger(1, RandomText.bytes(16)).setBit(126);
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                issuer,
                serial,
                Date.from(now.minus(CLOCK_TOLERANCE)),
                Date.from(now.plus(life)),
                subject,
                pair.getPublic());
        try {
            JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
            add(
                    builder,
                    Extension.subjectKeyIdentifier,
                    false,
                    extensions.createSubjectKeyIdentifier(pair.getPublic()));
            return builder;
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void add(
            X509v3CertificateBuilder builder,
            org.bouncycastle.asn1.ASN1ObjectIdentifier id,
            boolean critical,
            org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            builder.addExtension(id, critical, value);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key) {
        try {
            var signer = new JcaContentSignerBuilder("SHA384withECDSA").build(key);
            return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
        } catch (OperatorCreationException | GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static KeyPair keyPair(String curve) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static X500Name name(String commonName, String organization) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "JP")
                .addRDN(BCStyle.O, organization)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    static List<String> issuedNames(X509Certificate certificate) {
        try {
            return certificate.getSubjectAlternativeNames().stream()
                    .map(name -> String.valueOf(name.get(1)))
                    .toList();
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
