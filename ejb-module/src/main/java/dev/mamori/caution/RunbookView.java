package dev.mamori.caution;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * A procedure to read, in both languages.
 *
 * @param good whether it may be gone by today
 */
public record RunbookView(
        String name, LocalDate reviewedOn, LocalDate goodUntil, boolean good, Text japanese, Text english) {

    static RunbookView of(Runbook runbook, LocalDate today) {
        return new RunbookView(
                runbook.name(),
                runbook.reviewedOn(),
                runbook.goodUntil(),
                runbook.goodOn(today),
                Text.of(runbook, Locale.JAPANESE),
                Text.of(runbook, Locale.ENGLISH));
    }

    /** Its words in one language. */
    public record Text(String title, String when, List<String> steps, String mistake) {
        static Text of(Runbook runbook, Locale locale) {
            return new Text(
                    runbook.title(locale), runbook.when(locale), runbook.steps(locale), runbook.mistake(locale));
        }
    }
}
