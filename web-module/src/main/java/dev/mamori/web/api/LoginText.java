package dev.mamori.web.api;

import dev.mamori.platform.PlainTextValidator;

/** A login id as it came in. What no id can be is read as none, so that it fails as every unknown id does. */
final class LoginText {

    private static final int LONGEST = 200;

    private LoginText() {}

    /** The text, or nothing where it could never be an id. */
    static String of(String typed) {
        return typed == null || PlainTextValidator.brokenRule(typed, LONGEST, false, false) != null ? "" : typed;
    }
}
