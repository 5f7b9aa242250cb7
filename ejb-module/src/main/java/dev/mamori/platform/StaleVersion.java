package dev.mamori.platform;

/** Somebody else changed the object since the caller read it (control 7). */
public class StaleVersion extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "stale-version";
    }

    @Override
    public int status() {
        return 412;
    }
}
