package dev.mamori.caution;

import dev.mamori.platform.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * The procedure (手順書) for one thing that is dangerous, called like the thing itself. Its text comes with the product; a
 * municipality reviews it each year, and one that nobody has reviewed for a year is not gone by (control 14).
 *
 * @param name the operation's or action's name in the trail
 * @param reviewedOn when the product's makers or the municipality last reviewed it, whichever is later
 */
public record Runbook(String name, LocalDate reviewedOn) {

    private static final Messages TEXTS = Messages.runbooks();

    /** Whether it was reviewed within the year before a day; on the day a year later it still is. */
    public boolean goodOn(LocalDate day) {
        return !day.isAfter(goodUntil());
    }

    /** The last day on which it may be gone by. */
    public LocalDate goodUntil() {
        return reviewedOn.plusYears(1);
    }

    /** What it is for. */
    public String title(Locale locale) {
        return text(locale, "title");
    }

    /** When it is done, and when not. */
    public String when(Locale locale) {
        return text(locale, "when");
    }

    /** What to do, one after the other. */
    public List<String> steps(Locale locale) {
        return text(locale, "steps").lines().toList();
    }

    /** What to do when it was a mistake. */
    public String mistake(Locale locale) {
        return text(locale, "mistake");
    }

    /** The day the product's makers reviewed the text of a name; null where there is no such text. */
    static LocalDate edition(String name) {
        var key = name + ".reviewed";
        return TEXTS.has(Locale.JAPANESE, key) ? LocalDate.parse(TEXTS.say(Locale.JAPANESE, key)) : null;
    }

    /** The names of all that have a text. */
    static List<String> names() {
        return TEXTS.keys("[A-Z_]+\\.title").stream()
                .map(key -> key.replace(".title", ""))
                .toList();
    }

    private String text(Locale locale, String part) {
        return TEXTS.say(locale, name + "." + part);
    }
}
