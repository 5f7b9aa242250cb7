package dev.mamori.platform;

/** The caller does not hold the permission, or the operation is not declared. */
public class AccessDenied extends DomainException {

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
