package dev.mamori.watch;

import dev.mamori.platform.Messages;
import java.util.Locale;
import java.util.Map;

/** What a rule watches for, in the words of the catalogue. */
final class AlertWords {

    private AlertWords() {}

    /** In Japanese and English. */
    static Map<String, String> of(AlertRule rule) {
        var key = "alert." + rule + ".why";
        return Map.of(
                "ja", Messages.operations().say(Locale.JAPANESE, key),
                "en", Messages.operations().say(Locale.ENGLISH, key));
    }
}
