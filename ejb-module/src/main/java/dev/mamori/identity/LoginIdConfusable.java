package dev.mamori.identity;

import dev.mamori.platform.DomainException;

/** Somebody has, or had, a login id that looks the same; ids are never given twice (control 12). */
public class LoginIdConfusable extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "login-id-confusable";
    }

    @Override
    public int status() {
        return 409;
    }
}
