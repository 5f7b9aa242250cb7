package dev.mamori.identity;

import static dev.mamori.platform.Permission.ACCOUNT_MANAGE;
import static dev.mamori.platform.Permission.ACCOUNT_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;
import static dev.mamori.platform.Risk.IRREVERSIBLE;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.OneTimeLink;
import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Keeps the register of accounts: from the invitation to the end, and who holds which role until when (control 12). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AccountRegisterService {

    @Inject
    Register register;

    @Inject
    OneTimeLinks links;

    @Inject
    Approvals approvals;

    @Inject
    OwnSessions sessions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Shows one account. */
    @Operation(name = "ACCOUNT_VIEWED", permission = ACCOUNT_READ)
    public AccountView find(UUID id) {
        return register.view(register.get(id));
    }

    /** Invites a person; the secret is good once, for a day. */
    @Operation(name = "ACCOUNT_INVITED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL, stepUp = true)
    public Invited invite(@NotNull(message = "{rule.required}") @Valid InviteAccount command) {
        var account = Account.invited(command.loginId().strip(), command.profile(), now());
        register.add(account);
        register.place(account.id(), command.departments());
        return invited(account);
    }

    /** Gives an invited person a new secret; the older one is worth nothing. */
    @Operation(name = "ACCOUNT_INVITED_AGAIN", permission = ACCOUNT_MANAGE, risk = IMPACTFUL, stepUp = true)
    public Invited inviteAgain(UUID id) {
        var account = register.get(id);
        if (account.state() != AccountState.INVITED) {
            throw new AccountMove();
        }
        return invited(account);
    }

    /** Says anew who the person is, in which departments, and when on duty. */
    @Operation(name = "ACCOUNT_CHANGED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL)
    public AccountView change(@NotNull(message = "{rule.required}") @Valid ChangeAccount command) {
        var account = register.get(command.id(), command.expectedVersion());
        account.change(command.appliedTo(account.profile()));
        if (command.departments() != null) {
            register.place(account.id(), command.departments());
        }
        return register.view(account);
    }

    /** Keeps a person from signing in; every session ends with the next request. */
    @Operation(name = "ACCOUNT_SUSPENDED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL)
    public AccountView suspend(@NotNull(message = "{rule.required}") @Valid SuspendAccount command) {
        var account = register.get(notOneself(command.id()), command.expectedVersion());
        account.move(AccountState.SUSPENDED, command.reason(), now());
        sessions.endAll(account.id(), "account-suspended");
        return register.view(account);
    }

    /** Lets a suspended person sign in again. */
    @Operation(name = "ACCOUNT_RESUMED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL, stepUp = true)
    public AccountView resume(@NotNull(message = "{rule.required}") @Valid ResumeAccount command) {
        var account = register.get(notOneself(command.id()), command.expectedVersion());
        account.move(AccountState.ACTIVE, command.reason(), now());
        return register.view(account);
    }

    /** Ends an account for good. */
    @Operation(name = "ACCOUNT_RETIRED", permission = ACCOUNT_MANAGE, risk = IRREVERSIBLE, stepUp = true)
    public AccountView retire(@NotNull(message = "{rule.required}") @Valid RetireAccount command) {
        var account = register.get(notOneself(command.id()), command.expectedVersion());
        account.move(AccountState.RETIRED, command.reason(), now());
        register.dismiss(account.id(), now());
        return register.view(account);
    }

    /** Asks that a person be given a role; somebody else decides. */
    @Operation(name = "ROLE_GRANT_ASKED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL, stepUp = true)
    public ApprovalView askGrant(@NotNull(message = "{rule.required}") @Valid AskGrant command) {
        var asked = new RoleGranting.Asked(notOneself(command.id()), command.role(), command.validUntil());
        return approvals.request(RoleGranting.NAME, asked, command.reason());
    }

    /** Takes a role from a person at once. */
    @Operation(name = "ROLE_GRANT_ENDED", permission = ACCOUNT_MANAGE, risk = IMPACTFUL)
    public AccountView endGrant(@NotNull(message = "{rule.required}") @Valid EndGrant command) {
        var account = register.get(notOneself(command.id()));
        register.grants(account.id()).stream()
                .filter(grant -> grant.id().equals(command.grantId()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .end(now());
        return register.view(account);
    }

    private Invited invited(Account account) {
        var view = register.view(account);
        return Invited.of(view, links.create(OneTimeLink.Kind.INVITATION, account.id()));
    }

    private UUID notOneself(UUID id) {
        if (id.equals(caller.get().accountId())) {
            throw new NotOneself();
        }
        return id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
