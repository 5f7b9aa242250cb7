package dev.mamori.identity;

import dev.mamori.access.AccessGuard;
import dev.mamori.identity.store.EnrolmentRows;
import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.StepUpRequired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Enrols and removes codes of six digits, in the running transaction (control 13). */
@ApplicationScoped
class FactorEnrolment {

    private static final int SECRET_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    EnrolmentRows rows;

    @Inject
    TimedCodes codes;

    @Inject
    ServerSecrets secrets;

    @Inject
    AccountLocks accounts;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    SecondFactorsView view() {
        return rows.view(me());
    }

    TotpSecret begin(BeginTotp command) {
        if (command.algorithm() != null && !"SHA256".equals(command.algorithm())) {
            throw new AlgorithmNotAllowed("/algorithm");
        }
        requireProofOfTheOld();
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        rows.begin(caller.get().municipality(), me(), codes.seal(secret, me().toString()));
        return TotpPicture.of(Base32.encode(secret), caller.get().name());
    }

    NewRecoveryCodes confirm(ConfirmTotp command) {
        requireProofOfTheOld();
        var pending = rows.pending(me()).orElseThrow(EnrolmentMissing::new);
        var step = codes.stepOf(command.code(), pending, me().toString()).orElseThrow(ProofFailed::new);
        var first = !rows.view(me()).any();
        rows.take(me(), pending, step);
        rows.strengthen(caller.get().sessionId(), SecondFactors.TOTP);
        return first ? renewRecoveryCodes() : new NewRecoveryCodes(List.of());
    }

    void remove() {
        if (rows.view(me()).keys().isEmpty() && accounts.privileged(me())) {
            throw new LastSecondFactor();
        }
        rows.removeTotp(me());
    }

    NewRecoveryCodes renewRecoveryCodes() {
        requirePerson();
        var fresh = RecoveryCodes.next();
        rows.recoveryCodes(
                caller.get().municipality(),
                me(),
                fresh.stream().map(code -> RecoveryCodes.hash(secrets, code)).toList());
        return new NewRecoveryCodes(fresh);
    }

    /** A privileged person keeps one second factor besides the key that goes. */
    void requireAnother(UUID key) {
        var view = rows.view(me());
        var last = !view.totpEnrolled()
                && view.keys().size() == 1
                && view.keys().get(0).id().equals(key);
        if (last && accounts.privileged(me())) {
            throw new LastSecondFactor();
        }
    }

    /** Programs have none: their secret is as random as a key. */
    private void requirePerson() {
        if (caller.get().kind() != Caller.Kind.STAFF) {
            throw new AccessDenied();
        }
    }

    /** Whoever has a second factor proves it before another one is put beside it: a stolen session cannot. */
    void requireProofOfTheOld() {
        requirePerson();
        var fresh = clock.instant().minus(AccessGuard.FRESH);
        if (rows.view(me()).any() && !caller.get().seat().strengthenedSince(fresh)) {
            throw new StepUpRequired();
        }
    }

    private UUID me() {
        return caller.get().accountId();
    }
}
