package dev.mamori.casework.model;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one item of a form's definition; a type brings its own fields and allows no others. */
final class ItemReader {

    private static final int LONGEST_LABEL = 200;
    private static final int LONGEST_OPTION = 100;
    private static final int MOST_OPTIONS = 100;
    private static final int LONGEST_TEXT = 20_000;

    private final FormNode node;
    private final String code;
    private final String labelEn;

    ItemReader(FormNode node, String code, String labelEn) {
        this.node = node;
        this.code = code;
        this.labelEn = labelEn;
    }

    FormItem item() {
        var label = node.requiredText("label", LONGEST_LABEL);
        var type = type();
        node.only(fields(type));
        var options = options(type);
        var exclusive = exclusive(options);
        var min = bound("min", type);
        var max = bound("max", type);
        if (min != null && max != null && min.compareTo(max) > 0) {
            node.fault("max", "bounds");
        }
        return new FormItem(
                code, label, labelEn, type, node.flag("required"), options, exclusive, min, max, maxLength());
    }

    private ItemType type() {
        var word = node.requiredText("type", 20);
        var type = word == null ? null : ItemType.of(word).orElse(null);
        if (word != null && type == null) {
            node.fault("type", "form-type");
        }
        return type;
    }

    /** What a type allows; where the type is unknown, everything, so that one mistake is said once. */
    private static Set<String> fields(ItemType type) {
        var fields = new HashSet<>(Set.of("code", "label", "labelEn", "label_en", "type", "required"));
        if (type == null || type.hasOptions()) {
            fields.add("options");
        }
        if (type == null || type == ItemType.MULTICHOICE) {
            fields.add("exclusive");
        }
        if (type == null || type.isNumber()) {
            fields.addAll(Set.of("min", "max"));
        }
        if (type == null || type == ItemType.TEXT) {
            fields.add("maxLength");
        }
        return fields;
    }

    private List<String> options(ItemType type) {
        var options = node.texts("options", MOST_OPTIONS, LONGEST_OPTION);
        if (options.isEmpty() && type != null && type.hasOptions()) {
            node.fault("options", "required");
        }
        return options;
    }

    private String exclusive(List<String> options) {
        var exclusive = node.text("exclusive", LONGEST_OPTION);
        if (exclusive != null && !options.contains(exclusive)) {
            node.fault("exclusive", "option");
        }
        return exclusive;
    }

    private BigDecimal bound(String field, ItemType type) {
        var bound = node.number(field);
        if (bound != null
                && type == ItemType.INTEGER
                && bound.stripTrailingZeros().scale() > 0) {
            node.fault(field, "type");
        }
        return bound;
    }

    private int maxLength() {
        var length = node.number("maxLength");
        if (length == null) {
            return FormItem.USUAL_LENGTH;
        }
        var fits = length.stripTrailingZeros().scale() <= 0
                && length.signum() > 0
                && length.compareTo(BigDecimal.valueOf(LONGEST_TEXT)) <= 0;
        if (!fits) {
            node.fault("maxLength", "bounds");
        }
        return fits ? length.intValue() : FormItem.USUAL_LENGTH;
    }
}
