package dev.mamori.platform;

/** The operation is dangerous and the second factor was proven too long ago, or not at all (control 13). */
public class StepUpRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "step-up-required";
    }

    @Override
    public int status() {
        return 403;
    }
}
