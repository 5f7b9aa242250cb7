package dev.mamori.platform;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Says which control a {@link ControlProbe} proves. Probes live in the context that owns the control. */
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface Probe {

    /** The control's id, as in the matrix: {@code 23}, {@code 6-3}. */
    String control();

    /** The probe's own stable kebab-case name. */
    String name();

    /** How long what it saw stays a proof (ISO 8601). */
    String freshFor() default "PT24H";
}
