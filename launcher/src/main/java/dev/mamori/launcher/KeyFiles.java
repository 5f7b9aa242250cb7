package dev.mamori.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** Keys and certificates as files: PEM for programs, PKCS#12 for browsers and the server. */
final class KeyFiles {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

    private KeyFiles() {}

    static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (CertificateEncodingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static String pem(Identity identity) {
        return pem("PRIVATE KEY", identity.key().getEncoded());
    }

    static Identity read(Path keyFile, Path certificateFile) {
        try {
            PKCS8EncodedKeySpec spec = new PKCS8EncodedKeySpec(body(PrivateFiles.read(keyFile)));
            return new Identity(KeyFactory.getInstance("EC").generatePrivate(spec), certificate(certificateFile));
        } catch (GeneralSecurityException failure) {
            throw new StartFailure("鍵を読めません / cannot read the key " + keyFile, failure);
        }
    }

    static X509Certificate certificate(Path file) {
        try {
            byte[] pem = PrivateFiles.read(file).getBytes(StandardCharsets.US_ASCII);
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(pem));
        } catch (GeneralSecurityException failure) {
            throw new StartFailure("証明書を読めません / cannot read the certificate " + file, failure);
        }
    }

    /** Whether the authority signed the certificate. */
    static boolean isIssuedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey());
            return true;
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    /** The key with its chain, for the server, a terminal or an operator. */
    static void writeIdentity(Path file, String alias, Identity identity, X509Certificate authority, String password) {
        try {
            KeyStore store = empty();
            Certificate[] chain = {identity.certificate(), authority};
            store.setKeyEntry(alias, identity.key(), password.toCharArray(), chain);
            write(file, store, password);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** The authorities whose terminals the server believes. */
    static void writeTrust(Path file, List<X509Certificate> authorities, String password) {
        try {
            KeyStore store = empty();
            for (int at = 0; at < authorities.size(); at++) {
                store.setCertificateEntry("mamori-ca-" + at, authorities.get(at));
            }
            write(file, store, password);
        } catch (GeneralSecurityException | IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static KeyStore trust(X509Certificate authority) throws GeneralSecurityException, IOException {
        KeyStore store = empty();
        store.setCertificateEntry("mamori-ca", authority);
        return store;
    }

    private static KeyStore empty() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        return store;
    }

    private static void write(Path file, KeyStore store, String password) throws GeneralSecurityException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, password.toCharArray());
        PrivateFiles.write(file, bytes.toByteArray());
    }

    private static String pem(String kind, byte[] content) {
        return "-----BEGIN " + kind + "-----\n" + LINES.encodeToString(content) + "\n-----END " + kind + "-----\n";
    }

    private static byte[] body(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
    }
}
