package dev.mamori.identity;

import dev.mamori.identity.store.Accounts;
import dev.mamori.platform.Caller;
import dev.mamori.platform.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Changes the caller's password. The present one is asked for, and a wrong one counts to the lock (controls 23, 24). */
@ApplicationScoped
class OwnPassword {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordChoice choice;

    @Inject
    LoginGuard guard;

    @Inject
    Clock clock;

    void change(Caller caller, ChangeOwnPassword command) {
        var account = accounts.find(caller.accountId()).orElseThrow(NotFound::new);
        var admission = guard.admit(caller, account.loginId()).orElseThrow(ProofFailed::new);
        try {
            if (!passwords.verify(command.currentPassword(), account.passwordHash())) {
                guard.failed(admission);
                throw new ProofFailed();
            }
            guard.undecided(admission);
            choice.take(account, command.newPassword(), "/newPassword", clock);
        } catch (SignInBusy busy) {
            guard.undecided(admission);
            throw busy;
        }
    }
}
