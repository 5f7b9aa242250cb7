package dev.mamori.identity;

import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import java.util.List;

/** The algorithm is not on the list of those that may be used (controls 13, 17). */
public class AlgorithmNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    AlgorithmNotAllowed(String pointer) {
        super(List.of(FieldError.of(pointer, "option")));
    }

    @Override
    public String code() {
        return "algorithm-not-allowed";
    }

    @Override
    public int status() {
        return 422;
    }
}
