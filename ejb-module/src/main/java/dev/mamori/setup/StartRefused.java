package dev.mamori.setup;

import java.util.List;

/** The service does not start; the message names each check that failed. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Refused for what the checks found. */
    public StartRefused(List<String> reasons) {
        super("start-refused: " + String.join("; ", reasons));
    }
}
