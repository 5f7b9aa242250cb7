package dev.mamori.platform;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/**
 * Decides what {@link PlainText} is. NUL and lone surrogates cannot be stored, other control characters have no
 * business in a record, and characters that turn the direction of writing round can make a text look like another one.
 */
public class PlainTextValidator implements ConstraintValidator<PlainText, CharSequence> {

    private PlainText rule;

    @Override
    public void initialize(PlainText constraint) {
        rule = constraint;
    }

    @Override
    public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
        var broken = brokenRule(value, rule.max(), rule.required(), rule.multiline());
        if (broken == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{rule." + broken + "}").addConstraintViolation();
        return false;
    }

    /** The rule that a text breaks, or null where it breaks none. */
    public static String brokenRule(CharSequence text, int max, boolean required, boolean multiline) {
        if (required && isBlank(text)) {
            return "required";
        }
        if (text == null) {
            return null;
        }
        if (!isPlain(text, multiline)) {
            return "text";
        }
        return text.codePoints().count() > max ? "size" : null;
    }

    /** Whether there is nothing to read in a text; the ideographic space counts as nothing. */
    public static boolean isBlank(CharSequence text) {
        return text == null
                || text.codePoints()
                        .allMatch(point -> point == ' '
                                || point == '\t'
                                || point == '\n'
                                || point == '\r'
                                || Character.isSpaceChar(point));
    }

    /** Whether a text is well-formed and free of control characters. */
    public static boolean isPlain(CharSequence text, boolean multiline) {
        return text.codePoints().allMatch(point -> isAllowed(point, multiline));
    }

    private static boolean isAllowed(int point, boolean multiline) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return multiline;
        }
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> !turnsDirection(point);
        };
    }

    private static boolean turnsDirection(int point) {
        return point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    }
}
