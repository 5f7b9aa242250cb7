package dev.mamori.platform;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks a service whose public methods are use cases: each runs behind the municipality's wall ({@link Walled}), leaves
 * exactly one true row in the audit trail ({@link Audited}) and is refused unless declared and permitted ({@link
 * Guarded}). Controls 12, 18, 29.
 */
@Stereotype
@Walled
@Audited
@Guarded
@Documented
@Target(TYPE)
@Retention(RUNTIME)
public @interface UseCase {}
