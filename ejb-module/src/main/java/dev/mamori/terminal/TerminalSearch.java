package dev.mamori.terminal;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What terminals are looked for by; everything given must fit. */
public record TerminalSearch(
        TerminalState state,
        TerminalKind kind,
        @PlainText(max = 1000) String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") Integer limit) {

    private static final int USUAL_LIMIT = 50;

    /** How many the caller wants. */
    public int size() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
