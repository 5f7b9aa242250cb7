package dev.mamori.web.pages;

import dev.mamori.identity.ChoosePassword;
import dev.mamori.platform.Invalid;
import dev.mamori.web.security.Origins;
import dev.mamori.web.security.SessionCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Chooses a password by a one-time secret, at a terminal that passed stage one. */
@Named
@RequestScoped
public class SetPasswordPage {

    @Inject
    ChoosePassword links;

    @Inject
    HttpServletRequest request;

    private String secret;
    private String newPassword;
    private String again;

    /** Chooses it; then one signs in with it. */
    public String choose() {
        if (newPassword != null && !newPassword.equals(again)) {
            throw new Invalid("/again", "again");
        }
        links.choose(terminal(), given(secret).strip(), given(newPassword), Origins.of(request));
        return "/login.xhtml?faces-redirect=true";
    }

    /** Whether the terminal passed stage one; without it nothing can be chosen. */
    public boolean isAtTerminal() {
        return terminal() != null;
    }

    private String terminal() {
        return SessionCookies.read(request, SessionCookies.TERMINAL).orElse(null);
    }

    private static String given(String typed) {
        return typed == null ? "" : typed;
    }

    public String getSecret() {
        return null;
    }

    public void setSecret(String typed) {
        secret = typed;
    }

    public String getNewPassword() {
        return null;
    }

    public void setNewPassword(String typed) {
        newPassword = typed;
    }

    public String getAgain() {
        return null;
    }

    public void setAgain(String typed) {
        again = typed;
    }
}
