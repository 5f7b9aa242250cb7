package dev.mamori.identity;

import dev.mamori.identity.model.LoginIds;
import dev.mamori.identity.store.GuardRows;
import dev.mamori.identity.store.GuardRows.Guarded;
import dev.mamori.identity.store.PolicyQuestions;
import dev.mamori.identity.store.TerminalBudgets;
import dev.mamori.identity.store.TerminalBudgets.Place;
import dev.mamori.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Locks a login id after so many failures in a row, whether anybody has it or not, and quarantines a terminal that tries
 * many of them (control 24). The attempt is counted first and looked at afterwards, so that fifty guesses at once are no
 * more than five. The state stands in the database: no restart and no other node forgets it.
 */
@ApplicationScoped
class LoginGuard {

    @Inject
    GuardRows rows;

    @Inject
    TerminalBudgets budgets;

    @Inject
    PolicyQuestions policies;

    @Inject
    ServerSecrets secrets;

    @Inject
    SignInLog log;

    /** Counts the attempt; empty where the id is locked. Throws where the terminal is quarantined. */
    Optional<Admission> admit(Caller caller, String loginId) {
        if (caller.terminalId() != null && budgets.quarantined(caller.municipality(), caller.terminalId())) {
            throw new TerminalQuarantined();
        }
        var limits = policies.limits(caller.municipality());
        var login = new Guarded(caller.municipality(), key(caller.municipality(), loginId), caller.accountId());
        var standing = rows.count(login, limits.lockThreshold(), limits.lockMinutes());
        var admission = new Admission(caller, login, limits, standing.fails());
        if (!standing.admitted()) {
            spend(admission);
            return Optional.empty();
        }
        return Optional.of(admission);
    }

    /** It was wrong. */
    void failed(Admission admission) {
        if (admission.last() && rows.confirm(admission.login())) {
            log.happened(admission.caller(), "ACCOUNT_LOCKED", admission.login().account());
        }
        spend(admission);
    }

    /** It was right, and all of it. */
    void succeeded(Admission admission) {
        rows.reset(admission.login());
    }

    /** It was neither: a further factor is due, or nobody had time to look. */
    void undecided(Admission admission) {
        rows.refund(admission.login());
    }

    /** What a login id is guarded under: a keyed hash, since what was typed may be a password. */
    byte[] key(int municipality, String loginId) {
        return secrets.keyed("login|" + municipality + "|" + LoginIds.key(loginId));
    }

    private void spend(Admission admission) {
        var caller = admission.caller();
        if (caller.terminalId() == null) {
            return;
        }
        var place = new Place(caller.terminalId(), caller.sourceAddress());
        if (budgets.failed(admission.login(), place, admission.limits())) {
            log.happened(caller, "TERMINAL_QUARANTINED", caller.terminalId());
        }
    }
}
