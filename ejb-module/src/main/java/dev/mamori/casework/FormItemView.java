package dev.mamori.casework;

import dev.mamori.casework.model.FormItem;
import dev.mamori.casework.model.ItemType;
import java.math.BigDecimal;
import java.util.List;

/**
 * One question of a form; what does not belong to its type is null.
 *
 * @param type {@code choice}, {@code multichoice}, {@code integer}, {@code decimal}, {@code text}, {@code date}, {@code
 *     datetime} or {@code boolean}
 */
public record FormItemView(
        String code,
        String label,
        String labelEn,
        String type,
        boolean required,
        List<String> options,
        String exclusive,
        BigDecimal min,
        BigDecimal max,
        Integer maxLength) {

    static FormItemView of(FormItem item) {
        return new FormItemView(
                item.code(),
                item.label(),
                item.labelEn(),
                item.type().word(),
                item.required(),
                item.options().isEmpty() ? null : item.options(),
                item.exclusive(),
                item.min(),
                item.max(),
                item.type() == ItemType.TEXT ? item.maxLength() : null);
    }
}
