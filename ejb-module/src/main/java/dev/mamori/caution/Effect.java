package dev.mamori.caution;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What carrying an action out will do, in the object's name and in numbers: shown to who asks and to who approves, and
 * compared once more before it is done (control 14).
 *
 * @param subjectId the object, null where there is none
 * @param subjectName the object as people call it; never a resident's particulars
 * @param numbers how many of what, e.g. {@code accounts=1}; each key has a sentence in the catalogue
 */
public record Effect(UUID subjectId, String subjectName, Map<String, Long> numbers) {

    /** Copies the numbers, so that nobody changes what was shown. */
    public Effect {
        numbers = Map.copyOf(numbers);
    }

    /** Name and numbers in one line that is the same whenever they are the same. */
    public String line() {
        return new TreeMap<>(numbers)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(" ", "", " " + subjectName));
    }
}
