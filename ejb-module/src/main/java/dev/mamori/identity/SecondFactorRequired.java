package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** The password is right and a second factor is due (control 13). */
public class SecondFactorRequired extends DomainException {

    private static final long serialVersionUID = 1L;

    private final transient KeyRequest keyRequest;

    SecondFactorRequired(KeyRequest keyRequest) {
        this.keyRequest = keyRequest;
    }

    /** What to ask the person's security keys; null where there are none. */
    public KeyRequest keyRequest() {
        return keyRequest;
    }

    @Override
    public String code() {
        return "mfa-required";
    }

    @Override
    public int status() {
        return 401;
    }
}
