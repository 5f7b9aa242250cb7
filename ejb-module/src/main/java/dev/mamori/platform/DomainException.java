package dev.mamori.platform;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A use case that could not be done for a reason the caller can understand. Rolls the transaction back. Its code is
 * stable, documented and translated; the text shown comes from the catalogue, never from {@link #getMessage()}.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /** An error about the whole request. */
    protected DomainException() {
        this(List.of());
    }

    /** An error about fields of the request. */
    protected DomainException(List<FieldError> errors) {
        super(null, null, false, false);
        this.errors = List.copyOf(errors);
    }

    /** An error that something below caused; callers are not told of it. */
    protected DomainException(Throwable cause) {
        super(null, cause, false, false);
        this.errors = List.of();
    }

    /** The stable kebab-case code: the end of {@code urn:mamori:problem:<code>}. */
    public abstract String code();

    /** The HTTP status that says it best (RFC 9110). */
    public abstract int status();

    /** What is wrong with which field; empty when the request as a whole is refused. */
    public List<FieldError> errors() {
        return errors == null ? List.of() : errors;
    }

    @Override
    public String getMessage() {
        return code();
    }
}
