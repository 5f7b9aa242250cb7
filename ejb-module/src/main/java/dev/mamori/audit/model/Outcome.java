package dev.mamori.audit.model;

import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.PurposeRequired;
import dev.mamori.platform.SecondFactorEnrolmentRequired;
import dev.mamori.platform.StaleVersion;
import dev.mamori.platform.StepUpRequired;
import dev.mamori.platform.UndeclaredOperation;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;

/** How an operation ended, as the trail says it. */
public enum Outcome {
    /** Done and committed. */
    SUCCESS,
    /** Done before, and answered as it was then: nothing was done now. */
    REPEATED,
    /** The caller may not. */
    REFUSED,
    /** Nobody may: the operation is not declared. */
    UNDECLARED,
    /** The request's fields are wrong. */
    INVALID,
    /** A rule of the domain says no. */
    REJECTED,
    /** Somebody else changed the object first. */
    STALE,
    /** Done, but the commit failed: nothing was changed. */
    COMMIT_FAILED,
    /** Something broke. */
    ERROR;

    /** What an exception means, whatever the container wrapped it in. */
    public static Outcome of(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            var outcome = ofOne(cause);
            if (outcome != ERROR) {
                return outcome;
            }
        }
        return ERROR;
    }

    private static Outcome ofOne(Throwable cause) {
        if (cause instanceof UndeclaredOperation) {
            return UNDECLARED;
        }
        if (cause instanceof AccessDenied
                || cause instanceof SecondFactorEnrolmentRequired
                || cause instanceof PurposeRequired
                || cause instanceof StepUpRequired) {
            return REFUSED;
        }
        if (cause instanceof StaleVersion || cause instanceof OptimisticLockException) {
            return STALE;
        }
        if (cause instanceof Invalid || cause instanceof ConstraintViolationException) {
            return INVALID;
        }
        return cause instanceof DomainException ? REJECTED : ERROR;
    }

    /** The stable code of the reason, null where there is none to tell. */
    public static String reasonOf(Throwable thrown) {
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
        return thrown.getClass().getSimpleName();
    }
}
