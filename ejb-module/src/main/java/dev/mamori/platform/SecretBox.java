package dev.mamori.platform;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps a secret in a text that may rest in the database: AES-256-GCM (CRYPTREC recommended list) under a key from outside
 * it, bound to its owner, so that it cannot be moved to another.
 */
public final class SecretBox {

    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    /** A box that one key opens. */
    public SecretBox(byte[] key) {
        this.key = key.clone();
    }

    /** The secret as it may rest. */
    public String close(byte[] secret, String owner) {
        try {
            var iv = new byte[IV_BYTES];
            RANDOM.nextBytes(iv);
            var sealed = cipher(Cipher.ENCRYPT_MODE, iv, owner).doFinal(secret);
            return Base64.getEncoder().encodeToString(iv) + ":"
                    + Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the platform lacks AES-GCM", missing);
        }
    }

    /**
     * The secret itself.
     *
     * @throws GeneralSecurityException where it was changed, moved to another owner, or closed with another key
     */
    public byte[] open(String closed, String owner) throws GeneralSecurityException {
        var parts = closed.split(":");
        var iv = Base64.getDecoder().decode(parts[0]);
        return cipher(Cipher.DECRYPT_MODE, iv, owner)
                .doFinal(Base64.getDecoder().decode(parts[1]));
    }

    private Cipher cipher(int mode, byte[] iv, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
