package dev.mamori.platform;

/** There is no such object, or none the caller may know of: one answer for both. */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "not-found";
    }

    @Override
    public int status() {
        return 404;
    }
}
