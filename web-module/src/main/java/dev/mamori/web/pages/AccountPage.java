package dev.mamori.web.pages;

import dev.mamori.identity.AccountGuardService;
import dev.mamori.identity.OwnSession;
import dev.mamori.identity.PasswordService;
import dev.mamori.identity.ResetPassword;
import dev.mamori.identity.UnlockAccount;
import dev.mamori.platform.NotFound;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** Somebody else's account, for those who guard it: lock, sessions, a new password. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    AccountGuardService guard;

    @Inject
    PasswordService passwords;

    private UUID id;
    private String unlockReason;
    private String resetReason;
    private transient String secret;
    private transient List<OwnSession> sessions;

    /** Refuses an account that is not named. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
    }

    /** Lifts the lock, or asks a second person to. */
    public String unlock() {
        return guard.unlock(new UnlockAccount(id, unlockReason))
                .map(asked -> "/admin/approvals/view.xhtml?faces-redirect=true&id=" + asked.id())
                .orElse("/admin/account.xhtml?faces-redirect=true&done=unlocked&id=" + id);
    }

    /** Makes the password worth nothing and shows the one-time secret, once. */
    public void reset() {
        secret = passwords.reset(new ResetPassword(id, resetReason)).secret();
    }

    /** Ends one of the sessions. */
    public void end(UUID session) {
        guard.end(id, session);
        sessions = null;
    }

    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = guard.sessions(id).items();
        }
        return sessions;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getSecret() {
        return secret;
    }

    public String getUnlockReason() {
        return unlockReason;
    }

    public void setUnlockReason(String given) {
        unlockReason = given;
    }

    public String getResetReason() {
        return resetReason;
    }

    public void setResetReason(String given) {
        resetReason = given;
    }
}
