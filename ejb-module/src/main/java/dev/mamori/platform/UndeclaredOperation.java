package dev.mamori.platform;

/** A use case that declares no operation: refused to everybody, so that nothing is open by forgetting (control 12). */
public class UndeclaredOperation extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "forbidden";
    }

    @Override
    public int status() {
        return 403;
    }
}
