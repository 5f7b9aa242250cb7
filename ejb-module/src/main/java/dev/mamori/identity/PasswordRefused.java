package dev.mamori.identity;

import dev.mamori.platform.DomainException;
import dev.mamori.platform.FieldError;
import java.util.List;

/** The password chosen breaks rules; each is named, and the password is never repeated (control 23). */
public class PasswordRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    PasswordRefused(String pointer, List<String> broken) {
        super(broken.stream().map(rule -> FieldError.of(pointer, rule)).toList());
    }

    @Override
    public String code() {
        return "password-policy";
    }

    @Override
    public int status() {
        return 422;
    }
}
