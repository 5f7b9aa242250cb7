package dev.mamori.web.pages;

import dev.mamori.identity.SignedIn;
import java.util.List;

/**
 * One of the facts that guard a session (control 6-3).
 *
 * @param code what guards: terminal, password, second factor
 * @param icon its picture
 * @param state whether it was verified, or not asked
 * @param detail the terminal's label, otherwise nothing
 */
public record Guard(String code, String icon, String state, String detail) {

    static List<Guard> of(SignedIn session) {
        return List.of(
                new Guard("TERMINAL", "terminal", "VERIFIED", session.terminalLabel()),
                new Guard("PASSWORD", "password", "VERIFIED", ""),
                new Guard("SECOND_FACTOR", "factor", session.secondFactor() == null ? "NOT_ASKED" : "VERIFIED", ""));
    }
}
