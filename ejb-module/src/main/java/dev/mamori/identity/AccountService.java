package dev.mamori.identity;

import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.Accounts;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The municipality's accounts (control 12). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AccountService {

    @Inject
    Accounts accounts;

    @Inject
    SecurityPolicies policies;

    @Inject
    Clock clock;

    /** A part of the accounts, by login id, with the roles in force now. */
    @Operation(name = "ACCOUNTS_LISTED", permission = Permission.ACCOUNT_READ)
    public Slice<AccountLine> list(
            String cursor,
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        var page = accounts.page(cursor == null ? "" : Cursor.keys(cursor, 1).get(0), limit + 1);
        var grants = accounts.grantsOf(page.stream().map(Account::id).toList());
        var days = policies.current().of(PolicyValue.DORMANT_DAYS);
        var lines = page.stream()
                .map(account -> AccountLine.of(account, rolesOf(account.id(), grants), days))
                .toList();
        return Slice.cut(lines, limit, line -> Cursor.of(LoginIds.key(line.loginId())));
    }

    /** The colleagues of a department, to whom a case can be given. */
    @Operation(name = "COLLEAGUES_LISTED", permission = Permission.CASE_ASSIGN)
    public Slice<Colleague> colleagues(UUID department) {
        var members = accounts.of(department).stream()
                .map(account -> new Colleague(account.id(), account.displayName()))
                .toList();
        return new Slice<>(members, null);
    }

    private List<dev.mamori.access.Role> rolesOf(UUID account, List<RoleGrant> grants) {
        var now = clock.instant();
        return grants.stream()
                .filter(grant -> grant.accountId().equals(account) && grant.inForce(now))
                .map(RoleGrant::role)
                .sorted()
                .toList();
    }

    /** Somebody a case can be given to. */
    public record Colleague(UUID id, String displayName) implements dev.mamori.platform.Identified {}
}
