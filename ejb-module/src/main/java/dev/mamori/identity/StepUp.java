package dev.mamori.identity;

import dev.mamori.identity.store.EnrolmentRows;
import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Proves the second factor again within a session. A wrong one counts to the lock, like at the sign-in (control 24). */
@ApplicationScoped
class StepUp {

    @Inject
    LoginGuard guard;

    @Inject
    SecondFactors factors;

    @Inject
    EnrolmentRows rows;

    @Inject
    CurrentCaller current;

    void prove(FactorProof proof) {
        var caller = current.get();
        if (!proof.given()) {
            throw new Invalid("/code", "required");
        }
        if (caller.kind() != Caller.Kind.STAFF) {
            throw new AccessDenied();
        }
        var admission = guard.admit(caller, caller.name()).orElseThrow(ProofFailed::new);
        var factor = factors.prove(caller, proof, false);
        if (factor.isEmpty()) {
            guard.failed(admission);
            throw new ProofFailed();
        }
        guard.succeeded(admission);
        rows.strengthen(caller.sessionId(), factor.get());
    }
}
