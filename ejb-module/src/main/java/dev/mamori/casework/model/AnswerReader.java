package dev.mamori.casework.model;

import dev.mamori.platform.PlainTextValidator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads the answer to one item. Nothing, blank text and an empty choice are no answer; anything else must fit. */
final class AnswerReader {

    /** The largest whole number that every reader of JSON keeps exactly (RFC 8259, clause 6). */
    private static final BigDecimal EXACT = BigDecimal.valueOf(9_007_199_254_740_991L);

    private static final int MOST_DIGITS = 18;
    private static final int MOST_DECIMALS = 6;

    private final FormItem item;
    private final String pointer;
    private final Faults faults;

    AnswerReader(FormItem item, String pointer, Faults faults) {
        this.item = item;
        this.pointer = pointer;
        this.faults = faults;
    }

    Answer read(Object given) {
        if (given == null) {
            return Answer.NONE;
        }
        return switch (item.type()) {
            case CHOICE -> given instanceof String chosen ? choice(chosen) : fault("type");
            case MULTICHOICE -> given instanceof List<?> chosen ? choices(chosen) : fault("type");
            case INTEGER -> given instanceof Number number && Numbers.isWhole(number) ? number(number) : fault("type");
            case DECIMAL -> given instanceof Number number ? decimal(number) : fault("type");
            case TEXT -> given instanceof String text ? text(text) : fault("type");
            case DATE -> given instanceof String text ? moment(MomentText.date(text), "date") : fault("type");
            case DATETIME ->
                given instanceof String text ? moment(MomentText.dateTime(text), "datetime") : fault("type");
            case BOOLEAN -> given instanceof Boolean ? Answer.of(given) : fault("type");
        };
    }

    private Answer choice(String chosen) {
        return item.options().contains(chosen) ? Answer.of(chosen) : fault("option");
    }

    private Answer choices(List<?> chosen) {
        if (chosen.isEmpty()) {
            return Answer.NONE;
        }
        if (!chosen.stream().allMatch(String.class::isInstance)) {
            return fault("type");
        }
        if (!item.options().containsAll(chosen)) {
            return fault("option");
        }
        if (new HashSet<>(chosen).size() < chosen.size()) {
            return fault("duplicate");
        }
        if (chosen.size() > 1 && item.exclusive() != null && chosen.contains(item.exclusive())) {
            return fault("exclusive", Map.of("option", item.exclusive()));
        }
        return Answer.of(item.options().stream().filter(chosen::contains).toList());
    }

    private Answer number(Number given) {
        var number = Numbers.decimal(given);
        var min = item.min() == null ? EXACT.negate() : item.min();
        var max = item.max() == null ? EXACT : item.max();
        if (number.compareTo(min) < 0 || number.compareTo(max) > 0) {
            return fault("range", Map.of("min", min.toPlainString(), "max", max.toPlainString()));
        }
        return Answer.of(given instanceof BigInteger whole ? whole.longValueExact() : given);
    }

    private Answer decimal(Number given) {
        var number = Numbers.decimal(given);
        if (number == null || number.precision() > MOST_DIGITS || number.scale() < -MOST_DIGITS) {
            return fault("number");
        }
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > MOST_DECIMALS) {
            return fault("number");
        }
        var answer = number(number.signum() == 0 ? BigDecimal.ZERO : number);
        return answer.isPresent() ? Answer.of(((BigDecimal) answer.value()).stripTrailingZeros()) : answer;
    }

    private Answer text(String given) {
        var text = given.replace("\r\n", "\n").replace('\r', '\n');
        if (PlainTextValidator.isBlank(text)) {
            return Answer.NONE;
        }
        var broken = PlainTextValidator.brokenRule(text, item.maxLength(), false, true);
        if ("size".equals(broken)) {
            return fault(broken, Map.of("max", Integer.toString(item.maxLength())));
        }
        return broken == null ? Answer.of(text) : fault(broken);
    }

    private Answer moment(String tidied, String rule) {
        return tidied == null ? fault(rule) : Answer.of(tidied);
    }

    private Answer fault(String rule) {
        return fault(rule, Map.of());
    }

    private Answer fault(String rule, Map<String, String> parameters) {
        faults.add(pointer, rule, parameters);
        return Answer.FAULTY;
    }
}
