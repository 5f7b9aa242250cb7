package dev.mamori.platform;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Text that people write and read: well-formed Unicode without control characters, and no longer than {@link #max}
 * code points. Nothing given is fine unless {@link #required}. Breaks one of the rules {@code required}, {@code text}
 * and {@code size}; the violation's message template is {@code {rule.<name>}}.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({FIELD, METHOD, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface PlainText {

    /** How many code points at most. */
    int max();

    /** Whether something other than blanks must be given. */
    boolean required() default false;

    /** Whether line breaks and tabs are allowed. */
    boolean multiline() default false;

    /** The message; the validator says which rule was broken. */
    String message() default "{rule.text}";

    /** For Bean Validation. */
    Class<?>[] groups() default {};

    /** For Bean Validation. */
    Class<? extends Payload>[] payload() default {};
}
