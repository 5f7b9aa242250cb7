package dev.mamori.tests.inside;

import dev.mamori.identity.EnrolKey;
import dev.mamori.identity.KeyAssertion;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;

/**
 * A security key in software (Web Authentication Level 3, clause 6), with a key pair on P-256 and no attestation. It does
 * as it is told, also what no honest key would do.
 */
public final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int ATTESTED = 0x40;

    private final byte[] id = new byte[32];
    private final KeyPair keys;

    /** The algorithm it says it has (COSE). */
    public int algorithm = -7;

    /** Whether it says it verified the person. */
    public boolean verified = true;

    /** How often it says it has signed. */
    public int count = 1;

    public SoftKey() {
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            keys = generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** What a browser gives of a new key. */
    public EnrolKey create(String challenge, String rpId, String origin) {
        var data = new ByteArrayOutputStream();
        data.writeBytes(authenticatorData(rpId, ATTESTED));
        data.writeBytes(new byte[16]);
        data.writeBytes(new byte[] {0, (byte) id.length});
        data.writeBytes(id);
        data.writeBytes(coseKey());
        var attestation = new ByteArrayOutputStream();
        attestation.write(0xA3);
        attestation.writeBytes(text("fmt"));
        attestation.writeBytes(text("none"));
        attestation.writeBytes(text("attStmt"));
        attestation.write(0xA0);
        attestation.writeBytes(text("authData"));
        attestation.writeBytes(bytes(data.toByteArray()));
        return new EnrolKey(
                "机のキー", base64(client("webauthn.create", challenge, origin)), base64(attestation.toByteArray()));
    }

    /** What a browser gives of a signature. */
    public KeyAssertion sign(String challenge, String rpId, String origin) {
        var client = client("webauthn.get", challenge, origin);
        var data = authenticatorData(rpId, 0);
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(MessageDigest.getInstance("SHA-256").digest(client));
            return new KeyAssertion(base64(id), base64(client), base64(data), base64(signature.sign()));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private byte[] authenticatorData(String rpId, int more) {
        try {
            var host = MessageDigest.getInstance("SHA-256").digest(rpId.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(37)
                    .put(host)
                    .put((byte) (PRESENT | (verified ? VERIFIED : 0) | more))
                    .putInt(count)
                    .array();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The public key as COSE writes it: {1: 2, 3: algorithm, -1: 1, -2: x, -3: y} (RFC 9053, clause 7.1.1). */
    private byte[] coseKey() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var cose = new ByteArrayOutputStream();
        cose.writeBytes(new byte[] {(byte) 0xA5, 0x01, 0x02, 0x03});
        cose.writeBytes(negative(algorithm));
        cose.writeBytes(new byte[] {0x20, 0x01, 0x21});
        cose.writeBytes(bytes(coordinate(point.getAffineX().toByteArray())));
        cose.write(0x22);
        cose.writeBytes(bytes(coordinate(point.getAffineY().toByteArray())));
        return cose.toByteArray();
    }

    private static byte[] negative(int number) {
        var value = -1 - number;
        if (value < 24) {
            return new byte[] {(byte) (0x20 | value)};
        }
        return new byte[] {0x39, (byte) (value >> 8), (byte) value};
    }

    private static byte[] coordinate(byte[] number) {
        var coordinate = new byte[32];
        var length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, coordinate, 32 - length, length);
        return coordinate;
    }

    private static byte[] client(String type, String challenge, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        var letters = text.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(letters.length + 1)
                .put((byte) (0x60 | letters.length))
                .put(letters)
                .array();
    }

    private static byte[] bytes(byte[] content) {
        var head = content.length < 256
                ? new byte[] {0x58, (byte) content.length}
                : new byte[] {0x59, (byte) (content.length >> 8), (byte) content.length};
        return ByteBuffer.allocate(head.length + content.length)
                .put(head)
                .put(content)
                .array();
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
