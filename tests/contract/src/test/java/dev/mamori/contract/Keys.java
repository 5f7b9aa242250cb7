package dev.mamori.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/** Keys and certificates, true ones and forged ones. */
record Keys(PrivateKey key, X509Certificate certificate) {

    static KeyPair pair(String algorithm, int size) {
        try {
            var generator = KeyPairGenerator.getInstance(algorithm);
            generator.initialize(size);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static KeyPair pair() {
        return pair("EC", 256);
    }

    /** A request in PEM, signed with the key given. */
    static String request(KeyPair of, PrivateKey signed) {
        try {
            var algorithm = "RSA".equals(signed.getAlgorithm()) ? "SHA256withRSA" : "SHA256withECDSA";
            return pem(
                    new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=T-0001,O=Somebody Else"), of.getPublic())
                            .build(new JcaContentSignerBuilder(algorithm).build(signed)));
        } catch (OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static X509Certificate certificate(String pem) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(new ByteArrayInputStream(pem.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The installation's own issuing authority, as a thief of the server's secrets would have it. */
    static Keys authority() {
        var secrets = LiveMamori.demo().authority().getParent().getParent().resolve("secrets");
        try {
            var body = Files.readString(secrets.resolve("terminal-ca.key.pem")).replaceAll("-----[A-Z ]+-----", "");
            var key = KeyFactory.getInstance("EC")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
            return new Keys(key, certificate(Files.readString(secrets.resolve("terminal-ca.crt.pem"))));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** A certificate in a terminal's name, for a new key, as the issuer would write it. */
    static Keys forged(String label, Keys issuer, KeyPurposeId purpose, Instant from, Duration life) {
        var pair = pair();
        var name = new X500Name("C=JP,O=守里市,CN=" + label);
        var by = issuer == null
                ? name
                : X500Name.getInstance(
                        issuer.certificate().getSubjectX500Principal().getEncoded());
        var builder = new JcaX509v3CertificateBuilder(
                by,
                new BigInteger(120, new SecureRandom()),
                Date.from(from),
                Date.from(from.plus(life)),
                name,
                pair.getPublic());
        try {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
            builder.addExtension(
                    Extension.subjectAlternativeName,
                    false,
                    new GeneralNames(new GeneralName(
                            GeneralName.uniformResourceIdentifier,
                            "urn:mamori:terminal:" + LiveMamori.demo().ours() + ":" + label)));
            var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                    .build(issuer == null ? pair.getPrivate() : issuer.key());
            return new Keys(pair.getPrivate(), new JcaX509CertificateConverter().getCertificate(builder.build(signer)));
        } catch (IOException | GeneralSecurityException | OperatorCreationException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Those in a key file. */
    static Keys of(Path file, String password) {
        try (var bytes = Files.newInputStream(file)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(bytes, password.toCharArray());
            var alias = store.aliases().nextElement();
            return new Keys((PrivateKey) store.getKey(alias, password.toCharArray()), (X509Certificate)
                    store.getCertificate(alias));
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String pem(PKCS10CertificationRequest request) {
        var text = new StringWriter();
        try (var pem = new JcaPEMWriter(text)) {
            pem.writeObject(request);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }
}
