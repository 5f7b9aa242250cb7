package dev.mamori.identity.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that keep every rule of composition and are guessed first all the same (NIST SP 800-63B-4, clause 3.1.1.2):
 * seasons and places with a year, walks over the keyboard, names, and their disguises. The file beside this class is made
 * by {@code CommonPasswordList} in the tests, which also sees to it that it is what the generator makes.
 */
final class CommonPasswords {

    private static final Set<String> FORMS = read();

    private CommonPasswords() {}

    /** Whether the whole password is one of them, whatever its case and disguise. */
    static boolean contain(String password) {
        return FORMS.contains(Guessable.form(password));
    }

    private static Set<String> read() {
        try (var file = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(Guessable::form).collect(Collectors.toUnmodifiableSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the list of common passwords cannot be read", unreadable);
        }
    }
}
