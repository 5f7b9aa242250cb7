package dev.mamori.supplier;

import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import java.util.List;

/** Who was not trained within a year, or has signed no pledge of secrecy, gets no account (controls 10, 12). */
public class WorkerNotCleared extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Names what is missing. */
    public WorkerNotCleared(List<FieldError> missing) {
        super(missing);
    }

    @Override
    public String code() {
        return "worker-not-cleared";
    }

    @Override
    public int status() {
        return 422;
    }
}
