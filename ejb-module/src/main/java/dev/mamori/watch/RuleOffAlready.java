package dev.mamori.watch;

import dev.mamori.platform.DomainException;

/** The rule watches nothing already. */
public class RuleOffAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "rule-off-already";
    }

    @Override
    public int status() {
        return 409;
    }
}
