package dev.mamori.identity;

/**
 * What a person types at stage two.
 *
 * @param terminalToken the terminal's session of stage one
 * @param loginId login id as typed
 * @param password password as typed; never logged, never stored
 * @param code the second factor's code, null when not asked yet
 */
public record StaffSignIn(String terminalToken, String loginId, String password, String code) {

    @Override
    public String toString() {
        return "StaffSignIn[…]";
    }
}
