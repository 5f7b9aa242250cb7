package dev.mamori.web.pages;

import dev.mamori.access.Role;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.AccountView;
import dev.mamori.identity.AskGrant;
import dev.mamori.identity.EndGrant;
import dev.mamori.identity.ResumeAccount;
import dev.mamori.identity.SuspendAccount;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.TimeSource;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One member of staff: who it is, which roles until when, and the moves of the account's life. */
@Named
@ViewScoped
public class MemberPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient AccountRegisterService register;

    private UUID id;
    private long expectedVersion;
    private String reason;
    private String role = Role.CASEWORKER.name();
    private LocalDate validUntil = LocalDate.now(TimeSource.ZONE).plusMonths(6);
    private String secret;
    private transient AccountView shown;

    /** Opens the account. */
    public void show() {
        if (id == null) {
            throw new NotFound();
        }
        expectedVersion = getIt().version();
    }

    /** Keeps the person from signing in. */
    public String suspend() {
        register.suspend(new SuspendAccount(id, expectedVersion, reason));
        return again();
    }

    /** Lets the person sign in again. */
    public String resume() {
        register.resume(new ResumeAccount(id, expectedVersion, reason));
        return again();
    }

    /** Shows a new invitation, once. */
    public void inviteAgain() {
        secret = register.inviteAgain(id).secret();
    }

    /** Asks for a role; somebody else decides. */
    public String askGrant() {
        var asked = register.askGrant(new AskGrant(id, Role.valueOf(role), validUntil, reason));
        return "/admin/approvals/view.xhtml?faces-redirect=true&id=" + asked.id();
    }

    /** Takes a role away at once. */
    public String endGrant(UUID grant) {
        register.endGrant(new EndGrant(id, grant, Words.say("member.endGrant.reason")));
        return again();
    }

    public AccountView getIt() {
        if (shown == null) {
            shown = register.find(id);
        }
        return shown;
    }

    /** When the person is on duty, in words. */
    public String getDutyWords() {
        var duty = getIt().duty();
        var days = duty.days().stream()
                .sorted()
                .map(day -> Words.say("day." + day.name()))
                .collect(Collectors.joining(Words.say("words.and")));
        return Words.say("member.duty.words", days, duty.from(), duty.until());
    }

    /** What ends when the account is suspended, in numbers. */
    public String getEffect() {
        return Words.say("member.effect", getIt().liveSessions(), getLasting());
    }

    /** How many roles last. */
    public long getLasting() {
        return getIt().grants().stream().filter(this::lasts).count();
    }

    /** Whether a role has not ended. */
    public boolean lasts(AccountView.Grant grant) {
        return grant.validUntil().isAfter(Instant.now());
    }

    /** Roles to choose from. */
    public List<SelectItem> getRoleChoices() {
        return Arrays.stream(Role.values())
                .map(one -> new SelectItem(one.name(), Words.operation("role." + one.name())))
                .toList();
    }

    private String again() {
        return "/admin/accounts/view.xhtml?faces-redirect=true&id=" + id;
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID given) {
        id = given;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String given) {
        reason = given;
    }

    public String getRole() {
        return role;
    }

    public void setRole(String given) {
        role = given;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate given) {
        validUntil = given;
    }

    public String getSecret() {
        return secret;
    }
}
