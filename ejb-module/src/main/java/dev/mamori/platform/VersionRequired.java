package dev.mamori.platform;

/** A change did not say which version it is based on. */
public class VersionRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "if-match-required";
    }

    @Override
    public int status() {
        return 428;
    }
}
