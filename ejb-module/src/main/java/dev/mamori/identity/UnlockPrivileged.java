package dev.mamori.identity;

import dev.mamori.approval.FourEyesAction;
import dev.mamori.caution.Effect;
import dev.mamori.platform.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;

/** Lifts the lock of a privileged account when a second person agrees (controls 24, 26). */
@ApplicationScoped
public class UnlockPrivileged implements FourEyesAction<UnlockPrivileged.Asked> {

    static final String NAME = "PRIVILEGED_ACCOUNT_UNLOCKED";

    @Inject
    AccountLocks locks;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Asked> payloadType() {
        return Asked.class;
    }

    @Override
    public Permission approver() {
        return Permission.APPROVAL_DECIDE;
    }

    @Override
    public Effect effect(Asked asked) {
        return new Effect(asked.account(), locks.requireLocked(asked.account()), Map.of("accounts", 1L));
    }

    @Override
    public UUID carryOut(Asked asked, UUID approval) {
        locks.lift(asked.account());
        return asked.account();
    }

    /** Whose lock. */
    public record Asked(UUID account) {}
}
