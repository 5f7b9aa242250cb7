package dev.mamori.launcher;

/** Why an installation does not start, in a sentence meant for the person at the keyboard. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
