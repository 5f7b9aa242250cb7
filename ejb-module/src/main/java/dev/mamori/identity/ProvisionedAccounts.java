package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.AccountState;
import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.store.AccountRegister;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.OwnSessions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * The register of accounts for the city's directory, in the running transaction of its use cases. It can take rights away
 * and give none: a privileged account is out of its reach, and what others suspended stays suspended (control 12).
 */
@ApplicationScoped
public class ProvisionedAccounts {

    private static final String SAYS = "ディレクトリによる / by the city's directory";

    @Inject
    Register register;

    @Inject
    Accounts accounts;

    @Inject
    AccountRegister rows;

    @Inject
    OwnSessions sessions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The form under which login ids are compared. */
    public static String loginKey(String loginId) {
        return LoginIds.key(loginId);
    }

    /**
     * Adds an account that waits for its person. No secret is made: an administrator invites the person, so that none ever
     * passes through the directory.
     */
    public UUID add(String loginId, ProvisionedPerson person) {
        var account = Account.invited(loginId.strip(), person.profile(null, null), now());
        rows.lock(caller.get().municipality());
        enter(account, person);
        register.add(account);
        return account.id();
    }

    /** Says anew who the person is. */
    public void change(UUID id, ProvisionedPerson person) {
        var account = get(id);
        var profile = account.profile();
        rows.lock(caller.get().municipality());
        account.change(person.profile(profile.nameKana(), profile.dutyHours()));
        enter(account, person);
    }

    /** Whether there is such an account, and it is not over. */
    public boolean known(UUID id) {
        return accounts.find(id)
                .filter(account -> account.state() != AccountState.RETIRED)
                .isPresent();
    }

    /** Requires that nobody changed the account since; null where the directory does not say what it read. */
    public void require(UUID id, Long expectedVersion) {
        if (expectedVersion != null && find(id).version() != expectedVersion) {
            throw new StaleVersion();
        }
    }

    /** Keeps the person from signing in, at once; says whether that was new. */
    public boolean suspend(UUID id) {
        var account = get(id);
        if (account.state() == AccountState.SUSPENDED) {
            return false;
        }
        account.suspendForDirectory(SAYS, now());
        sessions.endAll(id, "account-suspended");
        return true;
    }

    /** Takes back what the directory suspended; says whether that was new. */
    public boolean resume(UUID id) {
        var account = get(id);
        if (account.state() != AccountState.SUSPENDED) {
            return false;
        }
        account.resumeForDirectory(SAYS, now());
        return true;
    }

    /** Ends the account for good; its login id is never given again. */
    public void retire(UUID id) {
        get(id).move(AccountState.RETIRED, SAYS, now());
        register.dismiss(id, now());
    }

    /** Takes a role from the person. */
    public void endRole(UUID id, Role role) {
        get(id);
        register.grants(id).stream().filter(grant -> grant.role() == role).forEach(grant -> grant.end(now()));
    }

    /** Puts the person into a department. */
    public void join(UUID id, UUID department) {
        get(id);
        accounts.join(caller.get().municipality(), id, department);
    }

    /** Takes the person out of a department. */
    public void leave(UUID id, UUID department) {
        get(id);
        rows.leave(id, department);
    }

    /** Writes changes at once, so that what is read afterwards shows them. */
    public void write() {
        rows.write();
    }

    /** Lets one change of members at a time compare itself with those there are; until the transaction ends. */
    public void lock() {
        rows.lock(caller.get().municipality());
    }

    private void enter(Account account, ProvisionedPerson person) {
        if (person.externalId() != null && rows.externalIdTaken(person.externalId(), account.id())) {
            throw new ExternalIdTaken();
        }
        account.enter(person.entry());
    }

    private Account find(UUID id) {
        var account = register.get(id);
        if (account.state() == AccountState.RETIRED) {
            throw new NotFound();
        }
        return account;
    }

    private Account get(UUID id) {
        var account = find(id);
        var now = clock.instant();
        if (register.grants(id).stream()
                .anyMatch(grant -> grant.lasts(now) && grant.role().privileged())) {
            throw new PrivilegedAccount();
        }
        return account;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
