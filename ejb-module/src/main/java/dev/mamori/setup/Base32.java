package dev.mamori.setup;

import java.io.ByteArrayOutputStream;

/** Base32 (RFC 4648, clause 6), in which second factors' secrets are written. */
final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    static byte[] decode(String text) {
        var bytes = new ByteArrayOutputStream();
        var buffer = 0;
        var bits = 0;
        for (var character : text.replace("=", "").toCharArray()) {
            var value = ALPHABET.indexOf(Character.toUpperCase(character));
            if (value < 0) {
                throw new IllegalArgumentException("not base32");
            }
            buffer = (buffer << 5 | value) & 0xFFFF;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits & 0xFF);
            }
        }
        return bytes.toByteArray();
    }
}
