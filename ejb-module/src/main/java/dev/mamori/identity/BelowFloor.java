package dev.mamori.identity;

import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import java.util.List;

/** A value was asked for that is weaker than the contract allows, or stricter than anybody could work with (control 6). */
public class BelowFloor extends DomainException {

    private static final long serialVersionUID = 1L;

    BelowFloor(List<FieldError> errors) {
        super(errors);
    }

    @Override
    public String code() {
        return "below-floor";
    }

    @Override
    public int status() {
        return 422;
    }
}
