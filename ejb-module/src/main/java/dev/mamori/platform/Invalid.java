package dev.mamori.platform;

import java.util.List;

/** Fields of the request break rules that only the domain knows; each is named by its pointer. */
public class Invalid extends DomainException {

    private static final long serialVersionUID = 1L;

    /** One or more fields in error. */
    public Invalid(List<FieldError> errors) {
        super(errors);
    }

    /** One field in error. */
    public Invalid(String pointer, String rule) {
        super(List.of(FieldError.of(pointer, rule)));
    }

    @Override
    public String code() {
        return "validation";
    }

    @Override
    public int status() {
        return 422;
    }
}
