package dev.mamori.web.pages;

import dev.mamori.casework.FormItemView;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.stream.Collectors;

/** Between answers as they are kept and as a page's inputs hold them. What cannot be read is passed on as it is. */
final class AnswerText {

    private static final int UP_TO_THE_MINUTE = 16;

    private AnswerText() {}

    /** An answer as its input holds it. */
    static String shown(FormItemView item, Object answer) {
        if (answer == null || answer instanceof Collection<?>) {
            return null;
        }
        var text = answer.toString();
        return "datetime".equals(item.type()) && text.length() > UP_TO_THE_MINUTE
                ? text.substring(0, UP_TO_THE_MINUTE)
                : text;
    }

    /** The options of an answer that may have several. */
    static String[] chosen(Object answer) {
        return answer instanceof Collection<?> several
                ? several.stream().map(Object::toString).toArray(String[]::new)
                : new String[0];
    }

    /** What an input holds, as the service takes it; the service says what is wrong with it. */
    static Object given(FormItemView item, String typed) {
        if (typed == null || typed.isEmpty()) {
            return null;
        }
        return switch (item.type()) {
            case "integer" -> typed.matches("-?\\d{1,18}") ? new BigInteger(typed) : typed;
            case "decimal" -> typed.matches("-?\\d{1,18}(\\.\\d{1,9})?") ? new BigDecimal(typed) : typed;
            case "boolean" -> Boolean.valueOf(typed);
            case "datetime" -> typed.length() == UP_TO_THE_MINUTE ? typed + ":00+09:00" : typed;
            default -> typed;
        };
    }

    /** An answer in words; nothing for none. */
    static String words(FormItemView item, Object answer) {
        if (answer == null) {
            return "";
        }
        if (answer instanceof Collection<?> several) {
            return several.stream().map(Object::toString).collect(Collectors.joining("、"));
        }
        return "boolean".equals(item.type())
                ? Words.say(Boolean.TRUE.equals(answer) ? "words.yes" : "words.no")
                : shown(item, answer);
    }
}
