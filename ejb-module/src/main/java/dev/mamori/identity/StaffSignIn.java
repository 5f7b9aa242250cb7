package dev.mamori.identity;

/**
 * What a person types at stage two.
 *
 * @param terminalToken the terminal's session of stage one
 * @param loginId login id as typed
 * @param password password as typed; never logged, never stored
 * @param factor the second factor, null when not asked yet
 */
public record StaffSignIn(String terminalToken, String loginId, String password, FactorProof factor) {

    /** With a code of six digits, or a recovery code. */
    public static StaffSignIn withCode(String terminalToken, String loginId, String password, String code) {
        return new StaffSignIn(terminalToken, loginId, password, new FactorProof(code, null));
    }

    boolean bringsFactor() {
        return factor != null && factor.given();
    }

    @Override
    public String toString() {
        return "StaffSignIn[…]";
    }
}
