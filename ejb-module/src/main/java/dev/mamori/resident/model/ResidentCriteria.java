package dev.mamori.resident.model;

import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.PlainTextValidator;
import dev.mamori.resident.ResidentSearch;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a search means; everything must fit. Free text is read as the first of these it can be: a date of birth, a
 * telephone number, a reading, a name.
 *
 * @param birthDates dates of birth, none where it does not matter
 * @param beginnings what search keys begin with
 */
public record ResidentCriteria(List<LocalDate> birthDates, List<Beginning> beginnings) {

    private static final Pattern NUMBER = Pattern.compile("[0-9+() -]+");
    private static final int SHORTEST_NUMBER = 4;

    /** A search key. */
    public enum Key {
        NAME,
        KANA,
        ADDRESS,
        PHONE
    }

    /** What a search key begins with. */
    public record Beginning(Key key, String text) {}

    /** Reads a search. */
    public static ResidentCriteria of(ResidentSearch search, LocalDate today) {
        var criteria = new ResidentCriteria(new ArrayList<>(), new ArrayList<>());
        criteria.birthDate(search.birthDate());
        criteria.begins(Key.KANA, search.kana());
        criteria.begins(Key.NAME, search.name());
        criteria.begins(Key.ADDRESS, search.address());
        criteria.phone("/phone", search.phone());
        criteria.freeText(search.q(), today);
        return criteria;
    }

    private void birthDate(String text) {
        if (!PlainTextValidator.isBlank(text)) {
            birthDates.add(CalendarText.parse(text).orElseThrow(() -> new Invalid("/birthDate", "date")));
        }
    }

    private void begins(Key key, String text) {
        var begins = PlainTextValidator.isBlank(text) ? "" : keyOf(key, text);
        if (!begins.isEmpty()) {
            beginnings.add(new Beginning(key, begins));
        }
    }

    private void phone(String pointer, String text) {
        if (!PlainTextValidator.isBlank(text) && SearchText.phone(text).length() < SHORTEST_NUMBER) {
            var shortest = Map.of("min", Integer.toString(SHORTEST_NUMBER));
            throw new Invalid(List.of(new FieldError(pointer, "search-short", shortest)));
        }
        begins(Key.PHONE, text);
    }

    private void freeText(String text, LocalDate today) {
        if (PlainTextValidator.isBlank(text)) {
            return;
        }
        var birth = CalendarText.parse(text).filter(date -> canBeBirth(date, today));
        if (birth.isPresent()) {
            birthDates.add(birth.get());
        } else if (NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .matches()) {
            phone("/q", text);
        } else {
            begins(SearchText.isKana(text) ? Key.KANA : Key.NAME, text);
        }
    }

    private static boolean canBeBirth(LocalDate date, LocalDate today) {
        return !date.isBefore(RegisterRules.EARLIEST_BIRTH) && !date.isAfter(today);
    }

    private static String keyOf(Key key, String text) {
        return switch (key) {
            case NAME -> SearchText.name(text);
            case KANA -> SearchText.kana(text);
            case ADDRESS -> SearchText.address(text);
            case PHONE -> SearchText.phone(text);
        };
    }
}
