package dev.mamori.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The catalogue of sentences in Japanese and English, the same for pages and API. A key without a sentence shows itself;
 * a test sees to it that there is none.
 */
public final class Messages {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final String bundle;

    private Messages(String bundle) {
        this.bundle = "dev.mamori.platform.messages." + bundle;
    }

    /** Titles and details of problems. */
    public static Messages problems() {
        return new Messages("problems");
    }

    /** Sentences of broken rules. */
    public static Messages rules() {
        return new Messages("rules");
    }

    /** A sentence for each operation: the event dictionary. */
    public static Messages operations() {
        return new Messages("operations");
    }

    /** The words of an event: its columns, outcomes and actors. */
    public static Messages events() {
        return new Messages("events");
    }

    /** The procedures for what is dangerous, by the name of what is done. */
    public static Messages runbooks() {
        return new Messages("runbooks");
    }

    /** Japanese unless English is asked for. */
    public static Locale supported(Locale asked) {
        return asked != null && "en".equals(asked.getLanguage()) ? Locale.ENGLISH : Locale.JAPANESE;
    }

    /** The sentence of a key. */
    public String say(Locale locale, String key) {
        try {
            return ResourceBundle.getBundle(bundle, supported(locale), Messages.class.getClassLoader(), EXACT)
                    .getString(key);
        } catch (MissingResourceException missing) {
            return key;
        }
    }

    /** The catalogue's keys of a form, in order. */
    public List<String> keys(String form) {
        return ResourceBundle.getBundle(bundle, Locale.JAPANESE, Messages.class.getClassLoader(), EXACT)
                .keySet()
                .stream()
                .filter(key -> key.matches(form))
                .sorted()
                .toList();
    }

    /** Whether the catalogue has the key in the language. */
    public boolean has(Locale locale, String key) {
        return !say(locale, key).equals(key);
    }

    /** The sentence of a key with its named parameters, as in {@code at most {max} characters}. */
    public String say(Locale locale, String key, Map<String, String> parameters) {
        var sentence = say(locale, key);
        for (var parameter : parameters.entrySet()) {
            sentence = sentence.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return sentence;
    }
}
