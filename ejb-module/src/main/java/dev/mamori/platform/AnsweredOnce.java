package dev.mamori.platform;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Marks a creation that is done once for each idempotency key of a caller, however often it is asked for. */
@InterceptorBinding
@Documented
@Target({TYPE, METHOD})
@Retention(RUNTIME)
public @interface AnsweredOnce {

    /** Stands in the call's context data when the answer is one that was given before. */
    String REPEATED = "dev.mamori.repeated";
}
