package dev.mamori.platform;

/** A privileged person without a second factor may do nothing but enrol one (control 13). */
public class SecondFactorEnrolmentRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "second-factor-enrolment-required";
    }

    @Override
    public int status() {
        return 403;
    }
}
