package dev.mamori.review;

import dev.mamori.platform.DomainException;

/** A review is open: it is answered before another begins. */
public class ReviewOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "review-open";
    }

    @Override
    public int status() {
        return 409;
    }
}
