package dev.mamori.identity.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * What a password must be (control 23): at least ten code points with an upper-case letter, a lower-case letter, a digit
 * and a symbol of ASCII, at most 128, without the login id. Characters of every script are welcome besides.
 */
public final class PasswordPolicy {

    /** The contract's least length; fifteen for privileged accounts (NIST SP 800-63B-4, clause 3.1.1.2). */
    public static final int SHORTEST = 10;

    /** The least length for privileged accounts. */
    public static final int SHORTEST_PRIVILEGED = 15;

    /** Longer ones are refused, never cut. */
    public static final int LONGEST = 128;

    private PasswordPolicy() {}

    /** The form in which a password is counted and hashed: one way to compose its characters (NFC). */
    public static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** The rules the password breaks; none when it may be used. */
    public static List<String> broken(String password, String loginId, boolean privileged) {
        var candidate = normalised(password);
        var length = candidate.codePointCount(0, candidate.length());
        var broken = new ArrayList<String>();
        check(broken, length >= (privileged ? SHORTEST_PRIVILEGED : SHORTEST), "password-too-short");
        check(broken, length <= LONGEST, "password-too-long");
        check(broken, has(candidate, character -> character >= 'A' && character <= 'Z'), "password-upper-case");
        check(broken, has(candidate, character -> character >= 'a' && character <= 'z'), "password-lower-case");
        check(broken, has(candidate, character -> character >= '0' && character <= '9'), "password-digit");
        check(broken, has(candidate, PasswordPolicy::symbol), "password-symbol");
        check(broken, candidate.chars().noneMatch(Character::isISOControl), "password-control-character");
        check(broken, !folded(candidate).contains(LoginIds.key(loginId)), "password-contains-login-id");
        return List.copyOf(broken);
    }

    private static void check(List<String> broken, boolean kept, String rule) {
        if (!kept) {
            broken.add(rule);
        }
    }

    private static boolean has(String candidate, IntPredicate kind) {
        return candidate.codePoints().anyMatch(kind);
    }

    /** The 33 punctuation characters of ASCII less the space: 32, as keyboards have them. */
    private static boolean symbol(int character) {
        return character > ' ' && character < 0x7F && !Character.isLetterOrDigit(character);
    }

    private static String folded(String candidate) {
        return candidate.toLowerCase(Locale.ROOT);
    }
}
