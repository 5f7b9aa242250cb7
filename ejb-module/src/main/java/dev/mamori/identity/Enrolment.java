package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.identity.model.Account;
import dev.mamori.identity.model.PasswordOwner;
import dev.mamori.identity.model.PasswordPolicy;
import dev.mamori.identity.model.RoleGrant;
import dev.mamori.identity.store.Accounts;
import dev.mamori.identity.store.Clients;
import dev.mamori.tenancy.Municipalities;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Enrols the first accounts and API clients of a municipality that is being set up. */
@ApplicationScoped
public class Enrolment {

    /** A grant ends within a year (control 12). */
    private static final Duration GRANT = Duration.ofDays(365);

    @Inject
    Accounts accounts;

    @Inject
    Clients clients;

    @Inject
    Passwords passwords;

    @Inject
    TimedCodes codes;

    @Inject
    Municipalities municipalities;

    @Inject
    Clock clock;

    /**
     * Enrols a person; the password must keep the policy.
     *
     * @param totpSecret the second factor's secret, null where the role asks for none
     */
    public UUID person(NewPerson person, byte[] totpSecret) {
        var owner = new PasswordOwner(
                person.loginId(), List.of(person.displayName()), municipalities.spellingsOf(person.municipality()));
        var shortest = person.role().privileged() ? PasswordPolicy.SHORTEST_PRIVILEGED : PasswordPolicy.SHORTEST;
        var broken = PasswordPolicy.broken(person.password(), owner, shortest);
        if (!broken.isEmpty()) {
            throw new IllegalArgumentException("the password of " + person.loginId() + " breaks " + broken);
        }
        var now = clock.instant();
        var account = new Account(person.loginId(), person.displayName(), passwords.hash(person.password()), now);
        if (totpSecret != null) {
            account.enrol(codes.seal(totpSecret, account.id().toString()));
        }
        accounts.add(account);
        accounts.add(new RoleGrant(account.id(), person.role(), now, now.plus(GRANT)));
        person.departments().forEach(department -> accounts.join(person.municipality(), account.id(), department));
        return account.id();
    }

    /** Enrols an API client with its scope. */
    public void client(int municipality, String clientId, String secret, String scope) {
        clients.add(municipality, clientId, Tokens.secretHash(secret), scope);
    }

    /** Somebody to enrol. */
    public record NewPerson(
            int municipality, String loginId, String displayName, Role role, List<UUID> departments, String password) {}
}
