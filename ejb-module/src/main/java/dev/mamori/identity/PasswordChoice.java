package dev.mamori.identity;

import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.PasswordPolicy;
import dev.mamori.identity.model.PolicyValue;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.PasswordHistory;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts a newly chosen password in the place of the present one, if it keeps every rule (control 23). */
@ApplicationScoped
public class PasswordChoice {

    @Inject
    Accounts accounts;

    @Inject
    PasswordHistory history;

    @Inject
    Passwords passwords;

    @Inject
    SecurityPolicies policies;

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentCaller caller;

    /** Does it, or names every rule that is broken. */
    void take(Account account, String chosen, String pointer, Clock clock) {
        var municipality = caller.get().municipality();
        var owner = account.passwordOwner(municipalities.spellingsOf(municipality));
        var broken = new ArrayList<>(PasswordPolicy.broken(chosen, owner, shortest(account, clock)));
        if (broken.isEmpty() && passwords.any(chosen, last(account))) {
            broken.add("password-reused");
        }
        if (!broken.isEmpty()) {
            throw new PasswordRefused(pointer, broken);
        }
        if (account.passwordHash() != null) {
            history.keep(municipality, account.id(), account.passwordHash());
        }
        account.choosePassword(passwords.hash(chosen));
    }

    private List<String> last(Account account) {
        var last = new ArrayList<>(history.of(account.id()));
        if (account.passwordHash() != null) {
            last.add(0, account.passwordHash());
        }
        return last;
    }

    private int shortest(Account account, Clock clock) {
        var now = clock.instant();
        var privileged = accounts.grantsOf(List.of(account.id())).stream()
                .filter(grant -> grant.inForce(now))
                .map(RoleGrant::role)
                .anyMatch(role -> role.privileged());
        return policies.current().of(privileged ? PolicyValue.PRIVILEGED_PASSWORD_LENGTH : PolicyValue.PASSWORD_LENGTH);
    }
}
