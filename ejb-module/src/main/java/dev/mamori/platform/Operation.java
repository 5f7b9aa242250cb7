package dev.mamori.platform;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Declares a use case: its name in the audit trail, the permission it needs and how much harm a mistake does. A public
 * method of a {@link UseCase} without it is refused. The access matrix and the event dictionary are generated from it.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
public @interface Operation {

    /** The event's name in the trail: upper case, stable for ever, with a sentence in the event dictionary. */
    String name();

    /** What the caller must hold. */
    Permission permission();

    /** How much harm a mistaken call does. */
    Risk risk() default Risk.ROUTINE;

    /** Whether the call opens personal data: then the caller must have stated a purpose (control 5). */
    boolean personal() default false;

    /** Whether a second factor must have been proven in the last five minutes (controls 13, 14; ASVS 5.0, 7.5.3). */
    boolean stepUp() default false;
}
