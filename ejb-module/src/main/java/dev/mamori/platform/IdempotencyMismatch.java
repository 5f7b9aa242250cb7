package dev.mamori.platform;

/** An idempotency key was used again for another request. */
public class IdempotencyMismatch extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "idempotency-mismatch";
    }

    @Override
    public int status() {
        return 422;
    }
}
