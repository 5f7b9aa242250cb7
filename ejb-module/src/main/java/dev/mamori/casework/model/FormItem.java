package dev.mamori.casework.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * One question of a form.
 *
 * @param code names the answer on a record's answer sheet, e.g. {@code 1-3}; unique in its form
 * @param labelEn null where the form has no English
 * @param required whether a completed record must answer it
 * @param options what can be chosen, empty for other types
 * @param exclusive the option of a multiple choice that stands alone, such as ない, or null
 * @param min the smallest number, null without a bound
 * @param max the largest number, null without a bound
 * @param maxLength how many code points a text may have
 */
public record FormItem(
        String code,
        String label,
        String labelEn,
        ItemType type,
        boolean required,
        List<String> options,
        String exclusive,
        BigDecimal min,
        BigDecimal max,
        int maxLength) {

    /** How long a text may be where its definition does not say. */
    public static final int USUAL_LENGTH = 4000;

    /** Copies the options, so that nobody changes them. */
    public FormItem {
        options = List.copyOf(options);
    }
}
