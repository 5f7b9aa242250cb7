package dev.mamori.launcher;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Secrets nobody chose: passwords, client secrets, keys. */
final class RandomText {

    static final int PASSWORD_LENGTH = 20;
    static final String SYMBOLS = "!#%+-=@_";
    // Without the characters that people mix up when they type a password from paper: 0 O 1 l I.
    private static final List<String> CLASSES =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789", SYMBOLS);
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** A password of every character class that contains none of the given words (names, login ids). */
    static String password(List<String> avoid) {
        while (true) {
            String candidate = password();
            String lower = candidate.toLowerCase(Locale.ROOT);
            if (avoid.stream().map(word -> word.toLowerCase(Locale.ROOT)).noneMatch(lower::contains)) {
                return candidate;
            }
        }
    }

    static String secret(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(bytes));
    }

    static String key(int bytes) {
        return Base64.getEncoder().encodeToString(bytes(bytes));
    }

    /** A secret for one-time codes, in the base32 form that authenticator programs take. */
    static String base32(int characters) {
        return RANDOM.ints(characters, 0, BASE32.length())
                .mapToObj(at -> String.valueOf(BASE32.charAt(at)))
                .collect(Collectors.joining());
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static String password() {
        List<Character> characters = new ArrayList<>();
        CLASSES.forEach(alphabet -> characters.add(pick(alphabet)));
        String all = String.join("", CLASSES);
        while (characters.size() < PASSWORD_LENGTH) {
            characters.add(pick(all));
        }
        Collections.shuffle(characters, RANDOM);
        return characters.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static char pick(String alphabet) {
        return alphabet.charAt(RANDOM.nextInt(alphabet.length()));
    }
}
