package dev.mamori.identity;

import dev.mamori.identity.store.FactorRows;
import dev.mamori.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Proves second factors: a code of six digits, a recovery code where it is allowed, or a security key (control 13). */
@ApplicationScoped
class SecondFactors {

    static final String TOTP = "TOTP";
    static final String KEY = "WEBAUTHN";
    static final String RECOVERY = "RECOVERY";

    @Inject
    FactorRows rows;

    @Inject
    TimedCodes codes;

    @Inject
    SecurityKeys keys;

    @Inject
    ServerSecrets secrets;

    /** What was proven, used up with it; empty where it was wrong or used before. */
    Optional<String> prove(Caller caller, FactorProof proof, boolean recoveryAllowed) {
        if (proof.assertion() != null) {
            return keys.signed(caller, proof.assertion()) ? Optional.of(KEY) : Optional.empty();
        }
        if (proof.code() == null) {
            return Optional.empty();
        }
        var typed = proof.code().strip();
        if (typed.matches("\\d{6}")) {
            return timed(caller, typed) ? Optional.of(TOTP) : Optional.empty();
        }
        var right = recoveryAllowed
                && rows.useRecoveryCode(caller.municipality(), caller.accountId(), RecoveryCodes.hash(secrets, typed));
        return right ? Optional.of(RECOVERY) : Optional.empty();
    }

    /** What to ask the person's security keys; null where there are none. */
    KeyRequest request(Caller caller) {
        return keys.request(caller);
    }

    private boolean timed(Caller caller, String typed) {
        var account = caller.accountId();
        var sealed = rows.totpSecret(caller.municipality(), account);
        if (sealed.isEmpty()) {
            return false;
        }
        var step = codes.stepOf(typed, sealed.get(), account.toString());
        return step.isPresent() && rows.useStep(caller.municipality(), account, step.getAsLong());
    }
}
