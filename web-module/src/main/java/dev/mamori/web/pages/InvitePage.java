package dev.mamori.web.pages;

import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.InviteAccount;
import dev.mamori.identity.Invited;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Invites a person; the secret is shown once, on this page. */
@Named
@RequestScoped
public class InvitePage extends MemberFields {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountRegisterService register;

    private String loginId;
    private transient Invited invited;

    /** Invites, and shows the secret. */
    public void invite() {
        invited = register.invite(new InviteAccount(
                loginId, getDisplayName(), getNameKana(), getPersonRef(), Set.of(getDepartments()), null));
    }

    public Invited getInvited() {
        return invited;
    }

    public String getLoginId() {
        return loginId;
    }

    public void setLoginId(String given) {
        loginId = given;
    }
}
