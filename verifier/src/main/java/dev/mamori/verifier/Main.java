package dev.mamori.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

/** {@code java -jar mamori-verifier.jar audit export.zip --key city.pub [--head kept.checkpoint] [--lang ja|en]}. */
public final class Main {

    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int USAGE = 2;

    private Main() {}

    /** Ends with 0 when the trail is proven, 1 when it is not, 2 when it could not be looked at. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out));
    }

    static int run(String[] arguments, PrintStream out) {
        var options = options(arguments);
        var words = ResourceBundle.getBundle(
                "dev.mamori.verifier.words",
                Locale.forLanguageTag(options.getOrDefault("--lang", "ja")),
                // what is asked for in English must not come in the machine's language
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        if (arguments.length < 2 || !"audit".equals(arguments[0]) || !options.containsKey("--key")) {
            out.println(words.getString("usage"));
            return USAGE;
        }
        try {
            return say(check(Path.of(arguments[1]), options), words, out);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            out.println(words.getString("UNREADABLE") + " " + unreadable.getMessage());
            return USAGE;
        }
    }

    private static Verdict check(Path file, Map<String, String> options) throws IOException, GeneralSecurityException {
        var key = key(Path.of(options.get("--key")));
        var head = options.containsKey("--head")
                ? Files.readString(Path.of(options.get("--head")), StandardCharsets.UTF_8)
                : null;
        try (var export = AuditExport.open(file)) {
            return new AuditCheck(export, key).run(head);
        }
    }

    private static int say(Verdict verdict, ResourceBundle words, PrintStream out) {
        out.println(words.getString(verdict.finding().name())
                + (verdict.place().isEmpty() ? "" : " [" + verdict.place() + "]"));
        out.println(words.getString("counts").formatted(verdict.events(), verdict.heads()));
        return verdict.finding().good() ? GOOD : BAD;
    }

    private static Map<String, String> options(String... arguments) {
        var options = new HashMap<String, String>();
        for (var index = 2; index + 1 < arguments.length; index += 2) {
            options.put(arguments[index], arguments[index + 1]);
        }
        return options;
    }

    private static PublicKey key(Path pem) throws IOException, GeneralSecurityException {
        var base64 = Files.readString(pem, StandardCharsets.US_ASCII).replaceAll("-----[A-Z ]+-----|\\s", "");
        return KeyFactory.getInstance("EC")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
