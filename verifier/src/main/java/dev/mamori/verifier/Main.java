package dev.mamori.verifier;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Checks what the service hands out, offline: {@code audit export.zip}, {@code proof proof.txt},
 * {@code consistency old.checkpoint new.checkpoint proof.txt}, each with {@code --key city.pub}.
 */
public final class Main {

    private static final int USAGE = 2;
    private static final int LONGEST_PLACE = 300;

    private Main() {}

    /** Ends with 0 when the trail is proven, 1 when it is not what was signed, 2 when it could not be checked. */
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        System.exit(run(arguments, out));
    }

    /** The same within another program: says what it found, and gives the exit code. */
    public static int run(String[] given, PrintStream out) {
        var words = words(language(given));
        try {
            var verdict = check(Arguments.read(given));
            say(verdict, words, out);
            return verdict.finding().code();
        } catch (IllegalArgumentException wrong) {
            out.println(words.getString("usage"));
            out.println(words.getString("misunderstood") + " [" + shown(wrong.getMessage()) + "]");
            return USAGE;
        }
    }

    private static Verdict check(Arguments asked) {
        try {
            return checked(asked);
        } catch (Objection objection) {
            return Verdict.of(objection);
        } catch (IOException | InvalidPathException unreadable) {
            return Verdict.of(new Objection(Finding.UNREADABLE, String.valueOf(unreadable.getMessage())));
        }
    }

    private static Verdict checked(Arguments asked) throws IOException {
        var key = Inputs.key(asked.options().get("--key"));
        var head = asked.options().containsKey("--head")
                ? Inputs.text(asked.options().get("--head"))
                : null;
        var files = asked.files();
        return switch (asked.command()) {
            case "audit" -> audit(files.get(0), key, head);
            case "proof" -> new ProofCheck(key).inclusion(Inputs.text(files.get(0)), head);
            default ->
                new ProofCheck(key)
                        .consistency(Inputs.text(files.get(0)), Inputs.text(files.get(1)), Inputs.text(files.get(2)));
        };
    }

    private static Verdict audit(String file, PublicKey key, String head) throws IOException {
        try (var export = AuditExport.open(Path.of(file))) {
            return new AuditCheck(export, key).run(head);
        }
    }

    private static void say(Verdict verdict, ResourceBundle words, PrintStream out) {
        out.println(words.getString(verdict.finding().name())
                + (verdict.place().isEmpty() ? "" : " [" + shown(verdict.place()) + "]"));
        if (verdict.facts() != null) {
            var values = verdict.values().stream()
                    .map(value -> value instanceof String text ? shown(text) : value)
                    .toArray();
            out.println(words.getString(verdict.facts()).formatted(values));
        }
    }

    /** What comes from a file must not steer the terminal, nor look like a verdict of its own. */
    private static String shown(String text) {
        var plain = text.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "?");
        return plain.length() <= LONGEST_PLACE ? plain : plain.substring(0, LONGEST_PLACE) + "...";
    }

    /** The language asked for, or else the machine's. */
    private static Locale language(String... given) {
        var asked = Arrays.asList(given).indexOf("--lang");
        var language = asked >= 0 && asked + 1 < given.length
                ? given[asked + 1]
                : Locale.getDefault().getLanguage();
        return "ja".equals(language) ? Locale.JAPANESE : Locale.ENGLISH;
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "dev.mamori.verifier.words",
                language,
                // what is asked for in English must not come in the machine's language
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
