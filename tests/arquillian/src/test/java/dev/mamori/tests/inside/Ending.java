package dev.mamori.tests.inside;

import dev.mamori.platform.DomainException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;

/**
 * How a call ended for its caller.
 *
 * @param result what it gave, null where it gave nothing or failed
 * @param thrown what it threw, null where it went well
 */
public record Ending(Object result, Throwable thrown) {

    public boolean well() {
        return thrown == null;
    }

    /** The code a client would read, whatever the container wrapped around the cause; null where there is none. */
    public String code() {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException domain) {
                return domain.code();
            }
            if (cause instanceof ConstraintViolationException) {
                return "validation";
            }
            if (cause instanceof OptimisticLockException) {
                return "stale-version";
            }
        }
        return null;
    }

    @Override
    public String toString() {
        return well() ? "well: " + result : "code " + code() + ", " + thrown;
    }
}
