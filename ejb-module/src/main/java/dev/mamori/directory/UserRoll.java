package dev.mamori.directory;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.directory.model.DirectoryUser;
import dev.mamori.directory.model.UserDraft;
import dev.mamori.directory.store.DirectoryUsers;
import dev.mamori.identity.ProvisionedAccounts;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Risk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.UUID;

/** Makes accounts what the directory says, in the running transaction. */
@ApplicationScoped
class UserRoll {

    @Inject
    DirectoryUsers users;

    @Inject
    ProvisionedAccounts accounts;

    @Inject
    Validator shape;

    @Inject
    AuditTrail trail;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The user, as it is now. */
    DirectoryUser get(UUID id) {
        return users.find(id).orElseThrow(NotFound::new);
    }

    /** Adds somebody; who is not to be active yet is suspended at once. */
    UUID add(UserDraft draft) {
        var wanted = checked(draft);
        var id = accounts.add(wanted.userName(), wanted.person());
        activate(id, wanted.active());
        return id;
    }

    /** Makes the account what the draft says; its login id is what it was. */
    void become(DirectoryUser standing, UserDraft draft) {
        var wanted = checked(draft);
        var same = ProvisionedAccounts.loginKey(wanted.userName())
                .equals(ProvisionedAccounts.loginKey(standing.loginId()));
        if (!same || !standing.id().toString().equalsIgnoreCase(draft.text("id"))) {
            throw new NotChangeable();
        }
        accounts.change(standing.id(), wanted.person());
        activate(standing.id(), wanted.active());
    }

    /** Nobody may look for a suspension under another name: it leaves the row that every suspension leaves. */
    private void activate(UUID id, Boolean active) {
        if (active == null) {
            return;
        }
        if (active ? accounts.resume(id) : accounts.suspend(id)) {
            tell(active ? "ACCOUNT_RESUMED" : "ACCOUNT_SUSPENDED", id);
        }
    }

    /** Writes a row of its own about an account that is changed along with something else. */
    void tell(String operation, UUID account) {
        trail.success(new Attempt(caller.get(), clock.instant(), operation, Risk.IMPACTFUL).concerning(account));
    }

    private UserAttributes checked(UserDraft draft) {
        var wanted = UserAttributes.of(draft);
        var broken = shape.validate(wanted);
        if (!broken.isEmpty()) {
            throw new ConstraintViolationException(broken);
        }
        return wanted;
    }
}
