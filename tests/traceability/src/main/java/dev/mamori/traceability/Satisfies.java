package dev.mamori.traceability;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a test, or all tests of a class, that fail when a control of the contract does not hold. The table {@code
 * docs/requirements/tests.md} is made from these marks.
 */
@Documented
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface Satisfies {

    /** The controls' numbers, as the matrix has them: {@code "24"}, {@code "6-3"}. */
    String[] value();
}
