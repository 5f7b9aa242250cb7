package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.audit.model.Attempt;
import dev.mamori.identity.store.NewSession;
import dev.mamori.identity.store.SessionRows;
import dev.mamori.identity.store.SignInRows;
import dev.mamori.identity.store.SignInRows.OpenTerminal;
import dev.mamori.identity.store.StaffAccount;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Stage two of the sign-in: counted first, then the password, then the second factor where one is enrolled or a role asks
 * for it. Whoever should have one and has none gets a session that can do nothing but enrol it (controls 13, 23, 24).
 */
@ApplicationScoped
class PersonSignIn {

    @Inject
    SignInRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    Passwords passwords;

    @Inject
    LoginGuard guard;

    @Inject
    SecondFactors factors;

    @Inject
    SignInLog log;

    OpenedSession signIn(int municipality, OpenTerminal terminal, StaffSignIn typed, Origin origin) {
        var account = rows.account(municipality, typed.loginId()).orElse(null);
        var attempt = log.attempt(arriving(municipality, account, terminal, origin), "SIGNED_IN");
        var admission = admitted(attempt, typed.loginId());
        try {
            var right = passwords.verify(typed.password(), account == null ? null : account.passwordHash());
            if (account == null || !right || !account.active()) {
                throw wrong(admission, attempt);
            }
            var factor = secondFactor(account, typed, admission, attempt);
            var opened = newSession(new Entering(account, terminal), typed, factor, admission);
            sessions.openStaff(
                    opened.session(), admission.limits().concurrentSessions(), attempt.concerning(account.id()));
            guard.succeeded(admission);
            return opened.said();
        } catch (SignInBusy busy) {
            guard.undecided(admission);
            throw log.refused(attempt, busy);
        }
    }

    private Admission admitted(Attempt attempt, String loginId) {
        try {
            var admission = guard.admit(attempt.caller(), loginId);
            if (admission.isEmpty()) {
                passwords.pretend();
                throw log.refused(attempt, new AuthenticationFailed(), "account-locked");
            }
            return admission.get();
        } catch (TerminalQuarantined | SignInBusy refusal) {
            throw log.refused(attempt, refusal);
        }
    }

    private String secondFactor(StaffAccount account, StaffSignIn typed, Admission admission, Attempt attempt) {
        if (!account.secondFactorEnrolled()) {
            return null;
        }
        if (!typed.bringsFactor()) {
            guard.undecided(admission);
            throw log.refused(attempt, new SecondFactorRequired(factors.request(attempt.caller())));
        }
        return factors.prove(attempt.caller(), typed.factor(), true).orElseThrow(() -> wrong(admission, attempt));
    }

    private RuntimeException wrong(Admission admission, Attempt attempt) {
        guard.failed(admission);
        return log.refused(attempt, new AuthenticationFailed());
    }

    private Opening newSession(Entering entering, StaffSignIn typed, String factor, Admission admission) {
        var account = entering.account();
        var privileged =
                account.roles().stream().anyMatch(role -> Role.valueOf(role).privileged());
        var token = Tokens.next(admission.login().municipality());
        var expiresAt = log.now().plusSeconds(admission.limits().longestSeconds(privileged));
        var session = new NewSession(
                Ids.next(),
                account.id(),
                null,
                entering.terminal().session(),
                Tokens.sha256(token),
                factor,
                passwords.outdated(account.passwordHash()) ? passwords.hash(typed.password()) : null,
                admission.limits().idleSeconds(privileged),
                expiresAt);
        return new Opening(
                session,
                new OpenedSession(
                        token, expiresAt, account.id(), account.loginId(), account.displayName(), account.roles()));
    }

    private static Caller arriving(int municipality, StaffAccount account, OpenTerminal terminal, Origin origin) {
        return new Caller(
                account == null ? Caller.Kind.NOBODY : Caller.Kind.STAFF,
                municipality,
                account == null ? null : account.id(),
                account == null ? "-" : account.loginId(),
                Set.of(),
                false,
                Set.of(),
                Seat.at(terminal.terminal()),
                null,
                origin.requestId(),
                origin.sourceAddress());
    }

    private record Entering(StaffAccount account, OpenTerminal terminal) {}

    private record Opening(NewSession session, OpenedSession said) {}
}
