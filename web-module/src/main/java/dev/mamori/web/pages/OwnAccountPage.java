package dev.mamori.web.pages;

import dev.mamori.identity.ChangeOwnPassword;
import dev.mamori.identity.PasswordService;
import dev.mamori.identity.SessionService;
import dev.mamori.platform.Invalid;
import dev.mamori.web.security.SessionCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;

/** One's own account: the password, and where one is signed in. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    PasswordService passwords;

    @Inject
    SessionService sessions;

    @Inject
    HttpServletRequest request;

    private String currentPassword;
    private String newPassword;
    private String again;

    /** Chooses a new password; what was typed twice must be the same. */
    public String changePassword() {
        if (newPassword != null && !newPassword.equals(again)) {
            throw new Invalid("/again", "again");
        }
        passwords.change(new ChangeOwnPassword(currentPassword, newPassword));
        return "/account.xhtml?faces-redirect=true&done=password";
    }

    /** Ends one of the own sessions. */
    public String end(UUID session) {
        sessions.end(session);
        return "/account.xhtml?faces-redirect=true";
    }

    /** Signs out on every terminal, this one too. */
    public String signOutEverywhere() {
        sessions.signOutEverywhere();
        SessionCookies.take(Words.response(), SessionCookies.SESSION);
        request.getSession().invalidate();
        return "/login.xhtml?faces-redirect=true";
    }

    public String getCurrentPassword() {
        return null;
    }

    public void setCurrentPassword(String typed) {
        currentPassword = typed;
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
