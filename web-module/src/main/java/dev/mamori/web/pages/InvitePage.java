package dev.mamori.web.pages;

import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.InviteAccount;
import dev.mamori.identity.Invited;
import dev.mamori.tenancy.DepartmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Invites a person; the secret is shown once, on this page. */
@Named
@RequestScoped
public class InvitePage {

    @Inject
    AccountRegisterService register;

    @Inject
    DepartmentService departmentBoard;

    private String loginId;
    private String displayName;
    private String nameKana;
    private String personRef;
    private String[] departments = {};
    private Invited invited;

    /** Invites, and shows the secret. */
    public void invite() {
        invited = register.invite(
                new InviteAccount(loginId, displayName, nameKana, personRef, Set.of(departments), null));
    }

    /** The municipality's departments. */
    public List<SelectItem> getDepartmentChoices() {
        return departmentBoard.list().items().stream()
                .map(one -> new SelectItem(one.code(), Words.english() ? one.nameEn() : one.name()))
                .toList();
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

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String given) {
        displayName = given;
    }

    public String getNameKana() {
        return nameKana;
    }

    public void setNameKana(String given) {
        nameKana = given;
    }

    public String getPersonRef() {
        return personRef;
    }

    public void setPersonRef(String given) {
        personRef = given;
    }

    public String[] getDepartments() {
        return departments.clone();
    }

    public void setDepartments(String... given) {
        departments = given.clone();
    }
}
