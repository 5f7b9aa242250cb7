package dev.mamori.identity;

import dev.mamori.audit.AuditTrail;
import dev.mamori.identity.store.SignInRows;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Seat;
import dev.mamori.tenancy.TenantSetting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Where somebody without a session chooses a password by a one-time link: at a registered terminal that passed stage one,
 * like every sign-in (controls 6-3, 23).
 */
@Stateless
@PermitAll
public class ChoosePassword {

    @Inject
    SignInRows rows;

    @Inject
    LinkRedemption links;

    @Inject
    TenantSetting wall;

    @Inject
    CurrentCaller caller;

    @Inject
    SignInLog log;

    @Inject
    AuditTrail trail;

    /** Uses the link up. Nobody is signed in by it: the new password is tried at the door like any other. */
    public void choose(String terminalToken, String secret, String newPassword, Origin origin) {
        var municipality = rows.municipality(terminalToken, '.').orElseThrow(TerminalLoginRequired::new);
        var terminal = origin.certificateSha256() == null
                ? null
                : rows.terminalSession(municipality, Tokens.sha256(terminalToken), origin.certificateSha256())
                        .orElse(null);
        var arriving = arriving(municipality, terminal, origin);
        var attempt = log.attempt(arriving, "PASSWORD_CHOSEN");
        try {
            if (terminal == null) {
                throw new TerminalLoginRequired();
            }
            caller.become(arriving);
            wall.nameTo(municipality);
            trail.success(attempt.concerning(links.redeem(secret, newPassword)));
        } catch (DomainException refusal) {
            throw log.refused(attempt, refusal);
        }
    }

    private static Caller arriving(int municipality, SignInRows.OpenTerminal terminal, Origin origin) {
        return new Caller(
                Caller.Kind.NOBODY,
                municipality,
                null,
                "one-time-link",
                Set.of(),
                false,
                Set.of(),
                terminal == null ? Seat.NONE : Seat.at(terminal.terminal()),
                null,
                origin.requestId(),
                origin.sourceAddress());
    }
}
