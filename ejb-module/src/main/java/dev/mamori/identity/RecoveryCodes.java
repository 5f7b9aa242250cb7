package dev.mamori.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes for the day the other factor is lost: ten, of 80 random bits each, shown once and good once (control 13). */
final class RecoveryCodes {

    private static final int COUNT = 10;
    private static final int LETTERS = 16;
    private static final int GROUP = 4;

    /** RFC 4648's base32, which has no 0, 1, 8 and 9 to mistake for letters. */
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** Ten new ones. */
    static List<String> next() {
        return IntStream.range(0, COUNT).mapToObj(each -> one()).toList();
    }

    /** What is kept of one; hyphens, blanks and case make no difference. */
    static byte[] hash(ServerSecrets secrets, String code) {
        return secrets.keyed("recovery|" + code.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    }

    private static String one() {
        return IntStream.range(0, LETTERS)
                .mapToObj(place -> (place > 0 && place % GROUP == 0 ? "-" : "")
                        + ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())))
                .collect(Collectors.joining());
    }
}
