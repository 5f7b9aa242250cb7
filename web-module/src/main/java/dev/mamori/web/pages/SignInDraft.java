package dev.mamori.web.pages;

import dev.mamori.identity.FactorProof;
import dev.mamori.identity.StaffSignIn;
import jakarta.faces.view.ViewScoped;
import java.io.Serializable;

/**
 * What was typed at stage two while the second factor's code is awaited. Lives in this one view and no longer, in memory
 * only: the view is never written to disk nor to another node.
 */
@ViewScoped
@jakarta.inject.Named
public class SignInDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String loginId;
    private transient StaffSignIn awaiting;
    private transient String keyRequest;

    /** What is tried: what was typed now, completed by what was typed before. */
    StaffSignIn typed(String password, FactorProof factor, String terminalToken) {
        return awaiting == null
                ? new StaffSignIn(terminalToken, orEmpty(loginId), orEmpty(password), null)
                : new StaffSignIn(terminalToken, awaiting.loginId(), awaiting.password(), factor);
    }

    void waitForFactor(StaffSignIn typed, String askedOfKeys) {
        awaiting = typed;
        keyRequest = askedOfKeys;
    }

    String keyRequest() {
        return keyRequest;
    }

    void forget() {
        awaiting = null;
        keyRequest = null;
    }

    boolean isWaitingForCode() {
        return awaiting != null;
    }

    String loginId() {
        return loginId;
    }

    void loginId(String typed) {
        loginId = typed;
    }

    private static String orEmpty(String typed) {
        return typed == null ? "" : typed;
    }
}
