package dev.mamori.identity.model;

import dev.mamori.platform.PlainTextValidator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What a password must be (control 23): long enough, with an upper-case letter, a lower-case letter, a digit and a symbol
 * of ASCII, at most 128 code points; not a common one, and without the login id, the person's or the municipality's name
 * and the system's own. Characters of every script are welcome besides.
 */
public final class PasswordPolicy {

    /** The contract's least length. */
    public static final int SHORTEST = 10;

    /** The least length for privileged accounts (NIST SP 800-63B-4, clause 3.1.1.2). */
    public static final int SHORTEST_PRIVILEGED = 15;

    /** Longer ones are refused, never cut. */
    public static final int LONGEST = 128;

    /** So many last passwords are not used again. */
    public static final int REMEMBERED = 5;

    /** The name of the service, as people write it. */
    private static final List<String> SYSTEM = List.of("mamori", "まもり", "守り");

    private PasswordPolicy() {}

    /** The form in which a password is counted and hashed: one way to compose its characters (NFC). */
    public static String normalised(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /** The rules the password breaks; none when it may be used. */
    public static List<String> broken(String password, PasswordOwner owner, int shortest) {
        var length = password.codePointCount(0, password.length());
        if (length > LONGEST) {
            return List.of("password-too-long");
        }
        var candidate = normalised(password);
        var broken = new ArrayList<String>();
        check(broken, candidate.codePointCount(0, candidate.length()) >= shortest, "password-too-short");
        check(broken, has(candidate, character -> character >= 'A' && character <= 'Z'), "password-upper-case");
        check(broken, has(candidate, character -> character >= 'a' && character <= 'z'), "password-lower-case");
        check(broken, has(candidate, character -> character >= '0' && character <= '9'), "password-digit");
        check(broken, has(candidate, PasswordPolicy::symbol), "password-symbol");
        check(broken, wellFormed(candidate), "password-control-character");
        guessed(broken, Guessable.form(candidate), owner);
        check(broken, !CommonPasswords.contain(candidate), "password-common");
        return List.copyOf(broken);
    }

    private static void guessed(List<String> broken, String candidate, PasswordOwner owner) {
        var loginId = Guessable.form(LoginIds.key(owner.loginId()));
        check(broken, loginId.isEmpty() || !candidate.contains(loginId), "password-contains-login-id");
        check(broken, !containsAny(candidate, owner.names()), "password-contains-name");
        check(broken, !containsAny(candidate, owner.places()), "password-contains-municipality");
        check(broken, !containsAny(candidate, SYSTEM), "password-contains-system");
    }

    private static boolean containsAny(String candidate, List<String> names) {
        return names.stream().flatMap(name -> Guessable.partsOf(name).stream()).anyMatch(candidate::contains);
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

    /** No control characters, no halves of characters, and nothing that turns the direction of writing. */
    private static boolean wellFormed(String candidate) {
        return PlainTextValidator.isPlain(candidate, false)
                && !has(candidate, character -> character == 0x200E || character == 0x200F || character == 0x061C);
    }
}
