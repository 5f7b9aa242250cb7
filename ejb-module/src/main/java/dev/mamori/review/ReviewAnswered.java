package dev.mamori.review;

import dev.mamori.platform.DomainException;

/** Something was said of this role before, or the review is over. */
public class ReviewAnswered extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public String code() {
        return "review-answered";
    }

    @Override
    public int status() {
        return 409;
    }
}
