package dev.mamori.identity;

import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.store.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** The municipality's staff, for the other contexts. */
@ApplicationScoped
public class Staff {

    @Inject
    Accounts accounts;

    /** Whether the account is active and belongs to the department. */
    public boolean worksIn(UUID account, UUID department) {
        return accounts.worksIn(account, department);
    }

    /** The account a login id means. */
    public Optional<UUID> idOf(String loginId) {
        return accounts.byLogin(LoginIds.key(loginId)).map(Account::id);
    }

    /** How to address the person behind an account. */
    public Optional<String> nameOf(UUID account) {
        return accounts.find(account).map(Account::displayName);
    }
}
