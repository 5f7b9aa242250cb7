package dev.mamori.identity;

import com.ibm.icu.text.SpoofChecker;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.AccountRegister;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.tenancy.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The register of accounts as those who keep it use it, in the running transaction. */
@ApplicationScoped
class Register {

    private static final SpoofChecker LOOKS = new SpoofChecker.Builder().build();

    @Inject
    Accounts accounts;

    @Inject
    AccountRegister rows;

    @Inject
    Departments departments;

    @Inject
    OwnSessions sessions;

    @Inject
    CurrentCaller caller;

    /** The account, for a change based on a version. */
    Account get(UUID id, long expectedVersion) {
        var account = get(id);
        if (account.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return account;
    }

    /** The account, as it is. */
    Account get(UUID id) {
        return accounts.find(id).orElseThrow(NotFound::new);
    }

    /**
     * Adds an account under a login id that nobody has, had, or could mistake for another's: compared as it looks to the
     * eye (Unicode Technical Standard 39), not as it is written.
     */
    void add(Account account) {
        rows.lock(caller.get().municipality());
        var looks = look(account.loginId());
        if (rows.loginIds().stream().anyMatch(taken -> look(taken).equals(looks))) {
            throw new LoginIdConfusable();
        }
        accounts.add(account);
    }

    /** Puts the account into exactly these departments. */
    void place(UUID account, Collection<String> codes) {
        var ids = new HashSet<UUID>();
        for (var code : codes) {
            ids.add(departments.idOf(code).orElseThrow(() -> new Invalid("/departments", "department")));
        }
        rows.leaveAll(account);
        ids.forEach(department -> accounts.join(caller.get().municipality(), account, department));
    }

    /** Ends every session and every grant of an account. */
    void dismiss(UUID account, java.time.Instant now) {
        sessions.endAll(account, "account-retired");
        grants(account).forEach(grant -> grant.end(now));
    }

    /** The grants of an account, the newest first. */
    List<RoleGrant> grants(UUID account) {
        return accounts.grantsOf(Set.of(account)).stream()
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .toList();
    }

    /** The account as it stands, with everything that was just written. */
    AccountView view(Account account) {
        rows.write();
        var codes = departments.codes();
        return AccountView.of(
                account,
                rows.departmentsOf(account.id()).stream()
                        .map(codes::get)
                        .sorted()
                        .toList(),
                grants(account.id()),
                sessions.of(account.id()).size());
    }

    private static String look(String loginId) {
        var plain = LoginIds.key(Normalizer.normalize(loginId, Normalizer.Form.NFKC));
        return LOOKS.getSkeleton(plain);
    }
}
