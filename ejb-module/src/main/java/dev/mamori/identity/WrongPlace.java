package dev.mamori.identity;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import dev.mamori.identity.store.SessionRows;
import dev.mamori.identity.store.SignInRows;
import dev.mamori.platform.Caller;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Risk;
import dev.mamori.terminal.AddressNotAllowed;
import dev.mamori.terminal.SimNotRegistered;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalSimMismatch;
import dev.mamori.terminal.Whereabouts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Refuses a terminal that is not where the register says (controls 6-2, 16). The right place costs nothing; only a wrong
 * one is looked up. One certificate from two active cards is a copied one: every session on it ends.
 */
@ApplicationScoped
class WrongPlace {

    @Inject
    SignInRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** The refusal that is due; none in the right place. */
    Optional<DomainException> check(Caller caller, UUID certificate, Whereabouts place) {
        if (place.admit(caller.sourceAddress())) {
            return Optional.empty();
        }
        if (place.kind() == TerminalKind.OFFICE) {
            return Optional.of(new AddressNotAllowed());
        }
        var card = rows.cardAt(caller.municipality(), caller.sourceAddress());
        if (card.isEmpty()) {
            return Optional.of(new SimNotRegistered());
        }
        if ("ACTIVE".equals(card.get())) {
            sessions.endCloned(
                    certificate,
                    attempt(caller, "TERMINAL_CLONED", Risk.IMPACTFUL).concerning(certificate));
        }
        return Optional.of(new TerminalSimMismatch());
    }

    /** Refuses, and leaves the row, where a refusal is due. */
    void require(Caller caller, UUID certificate, Whereabouts place) {
        check(caller, certificate, place).ifPresent(wrong -> {
            trail.failure(attempt(caller, "TERMINAL_REFUSED", Risk.ROUTINE), Outcome.REFUSED, wrong.code());
            throw wrong;
        });
    }

    private Attempt attempt(Caller caller, String operation, Risk risk) {
        return new Attempt(caller, clock.instant(), operation, risk);
    }
}
