package dev.mamori.terminal.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;

/**
 * A key made for a terminal that cannot make its own, with its certificate, in one file (PKCS#12, RFC 7292). The file is
 * closed by AES-256 and a password of its own (PBES2, as the JDK writes it); neither is kept anywhere.
 */
public final class KeyPack {

    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyPack() {}

    /** A new pair on the curve P-256. */
    public static KeyPair newKey() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the platform lacks P-256", missing);
        }
    }

    /** A password of some 115 bits, without the letters that people mix up. */
    public static String newPassword() {
        var password = new StringBuilder();
        while (password.length() < PASSWORD_LENGTH) {
            password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }

    /** The file; the chain ends before the installation's root. */
    public static byte[] file(KeyPair pair, Issued issued, X509Certificate authority, String password) {
        try (var bytes = new ByteArrayOutputStream()) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            Certificate[] chain = {issued.certificate(), authority};
            store.setKeyEntry("terminal", pair.getPrivate(), password.toCharArray(), chain);
            store.store(bytes, password.toCharArray());
            return bytes.toByteArray();
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException("a key file cannot be written", failed);
        }
    }
}
