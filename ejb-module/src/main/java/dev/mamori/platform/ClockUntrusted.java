package dev.mamori.platform;

/** This machine's clock cannot be trusted, so that what weighs most is not done now (control 19). */
public class ClockUntrusted extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "clock-untrusted";
    }

    @Override
    public int status() {
        return 503;
    }
}
