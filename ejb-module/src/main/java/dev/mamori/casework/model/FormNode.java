package dev.mamori.casework.model;

import dev.mamori.platform.PlainTextValidator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One object of a form's JSON while it is read: hands out its fields as what they should be, and notes what they are
 * not. What is wrong comes out as nothing, so that reading goes on and finds the rest.
 */
final class FormNode {

    private static final int LONGEST_NUMBER = 18;

    private final Map<?, ?> fields;
    private final String pointer;
    private final Faults faults;

    FormNode(Object json, String pointer, Faults faults) {
        this.pointer = pointer;
        this.faults = faults;
        if (json instanceof Map<?, ?> object) {
            fields = object;
        } else {
            fields = Map.of();
            faults.add(pointer, "type");
        }
    }

    /** Notes a fault of a field. */
    void fault(String field, String rule) {
        faults.add(at(field), rule);
    }

    /** Notes fields other than these. */
    void only(Set<String> known) {
        for (var name : fields.keySet()) {
            if (!known.contains(name)) {
                faults.add(Faults.pointer(pointer, String.valueOf(name)), "unknown-field");
            }
        }
    }

    boolean has(String field) {
        return fields.get(field) != null;
    }

    /** A text of one line; nothing where it is not given. */
    String text(String field, int max) {
        var value = fields.get(field);
        if (value != null && !(value instanceof String)) {
            fault(field, "type");
            return null;
        }
        return checked((String) value, field, max);
    }

    /** A text of one line that must be given. */
    String requiredText(String field, int max) {
        if (!has(field)) {
            fault(field, "required");
            return null;
        }
        return text(field, max);
    }

    private String checked(String text, String field, int max) {
        var broken = PlainTextValidator.brokenRule(text, max, text != null, false);
        if ("size".equals(broken)) {
            faults.add(at(field), broken, Map.of("max", Integer.toString(max)));
        } else if (broken != null) {
            fault(field, broken);
        }
        return broken == null ? text : null;
    }

    boolean flag(String field) {
        var value = fields.get(field);
        if (value != null && !(value instanceof Boolean)) {
            fault(field, "type");
        }
        return Boolean.TRUE.equals(value);
    }

    /** A number; nothing where it is not given. */
    BigDecimal number(String field) {
        var value = fields.get(field);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Number number)) {
            fault(field, "type");
            return null;
        }
        var decimal = Numbers.decimal(number);
        if (decimal == null || decimal.precision() > LONGEST_NUMBER || Math.abs(decimal.scale()) > LONGEST_NUMBER) {
            fault(field, "number");
            return null;
        }
        return decimal;
    }

    /** The objects of a list. */
    List<FormNode> nodes(String field, int max) {
        var nodes = new ArrayList<FormNode>();
        for (var child : list(field, max)) {
            nodes.add(new FormNode(child, at(field) + "/" + nodes.size(), faults));
        }
        return nodes;
    }

    /** The object of a field. */
    FormNode node(String field) {
        return new FormNode(fields.get(field), at(field), faults);
    }

    /** The texts of a list, each once. */
    List<String> texts(String field, int maxCount, int maxLength) {
        var texts = new ArrayList<String>();
        var position = 0;
        for (var value : list(field, maxCount)) {
            var place = field + "/" + position++;
            if (!(value instanceof String text)) {
                faults.add(pointer + "/" + place, "type");
            } else if (texts.contains(text)) {
                faults.add(pointer + "/" + place, "duplicate");
            } else {
                texts.add(text);
                checkEach(text, pointer + "/" + place, maxLength);
            }
        }
        return texts;
    }

    private void checkEach(String text, String place, int maxLength) {
        var broken = PlainTextValidator.brokenRule(text, maxLength, true, false);
        if (broken != null) {
            faults.add(place, broken, "size".equals(broken) ? Map.of("max", Integer.toString(maxLength)) : Map.of());
        }
    }

    private List<?> list(String field, int max) {
        var value = fields.get(field);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            fault(field, "type");
            return List.of();
        }
        if (list.size() > max) {
            faults.add(at(field), "size", Map.of("max", Integer.toString(max)));
            return List.of();
        }
        return list;
    }

    private String at(String field) {
        return pointer + Faults.step(field);
    }
}
