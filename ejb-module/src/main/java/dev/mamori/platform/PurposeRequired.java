package dev.mamori.platform;

/** Personal data was asked for without saying why (control 5). */
public class PurposeRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "purpose-required";
    }

    @Override
    public int status() {
        return 422;
    }
}
