package dev.mamori.identity;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import dev.mamori.identity.model.ClientScope;
import dev.mamori.identity.store.NewSession;
import dev.mamori.identity.store.SessionRows;
import dev.mamori.identity.store.SignInRows;
import dev.mamori.identity.store.SignInRows.OpenTerminal;
import dev.mamori.platform.Caller;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Risk;
import dev.mamori.platform.Seat;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * The two stages of sign-in (control 6-3): the terminal proves itself by its certificate and login id; then, and only
 * then, the person by login id and password, and by a second factor where a role asks for it (control 13). Every attempt
 * leaves its row in the trail. Holds no transaction while a password is hashed.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    /** Stage one lasts a working day. */
    static final Duration TERMINAL_SESSION = Duration.ofHours(12);

    @Inject
    SignInRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    PersonSignIn person;

    @Inject
    AuditTrail trail;

    @Inject
    WrongPlace place;

    @Inject
    Clock clock;

    /** Stage one: opens a terminal's session, and gives its token. */
    public OpenedTerminal enterTerminal(String terminalLoginId, Origin origin) {
        var municipality = origin.municipality().orElseThrow(AuthenticationFailed::new);
        var terminal = rows.terminal(municipality, origin.certificateSha256(), terminalLoginId);
        var name = terminal.isEmpty() ? "-" : terminalLoginId;
        var attempt = attempt(stranger(municipality, name, origin), "TERMINAL_SIGNED_IN");
        if (terminal.isEmpty()) {
            throw refused(attempt, new AuthenticationFailed());
        }
        place.check(
                        attempt.caller(),
                        terminal.get().certificate(),
                        terminal.get().place())
                .ifPresent(wrong -> {
                    throw refused(attempt.concerning(terminal.get().id()), wrong);
                });
        var token = Tokens.next(municipality);
        var expiresAt = clock.instant().plus(TERMINAL_SESSION);
        var opened = new SessionRows.NewTerminalSession(
                Ids.next(), terminal.get().id(), terminal.get().certificate(), Tokens.sha256(token), expiresAt);
        if (!sessions.openTerminal(opened, attempt.concerning(terminal.get().id()))) {
            throw refused(attempt, new AuthenticationFailed());
        }
        return new OpenedTerminal(token, expiresAt);
    }

    /** Stage two: opens a person's session on a terminal that passed stage one, and gives its token. */
    public OpenedSession signIn(StaffSignIn typed, Origin origin) {
        var municipality = rows.municipality(typed.terminalToken(), '.').orElseThrow(TerminalLoginRequired::new);
        var terminal = origin.certificateSha256() == null
                ? null
                : rows.terminalSession(municipality, Tokens.sha256(typed.terminalToken()), origin.certificateSha256())
                        .orElse(null);
        if (terminal == null) {
            throw strayed(typed.terminalToken(), municipality, origin);
        }
        var arrived = arriving(municipality, terminal, origin);
        place.check(arrived, terminal.certificate(), terminal.place()).ifPresent(wrong -> {
            throw refused(attempt(arrived, "SIGNED_IN"), wrong);
        });
        return person.signIn(municipality, terminal, typed, origin);
    }

    /** A token for an API client (RFC 6749, clause 4.4), with the scope asked for or all it has. */
    public OpenedSession clientToken(String clientId, String secret, String scope, Origin origin) {
        var municipality = rows.municipality(clientId, '-').orElseThrow(AuthenticationFailed::new);
        var client = rows.client(municipality, clientId).orElse(null);
        var hash = Tokens.secretHash(secret);
        var attempt = attempt(stranger(municipality, client == null ? "-" : clientId, origin), "CLIENT_TOKEN_ISSUED");
        if (client == null || !same(hash, client.secretHash())) {
            throw refused(attempt, new AuthenticationFailed());
        }
        var granted = ClientScope.of(client.scope())
                .narrowedTo(scope)
                .orElseThrow(() -> refused(attempt, new ScopeNotGranted()));
        var token = Tokens.next(municipality);
        var expiresAt = clock.instant().plus(Duration.ofHours(1));
        var opened =
                new NewSession(Ids.next(), null, client.id(), null, Tokens.sha256(token), null, null, 3600, expiresAt);
        sessions.openClient(opened, granted, attempt.concerning(client.id()));
        return new OpenedSession(token, expiresAt, client.id(), clientId, clientId, granted.words());
    }

    /** Stage two without stage one; a live token of stage one over another certificate is told apart in the trail. */
    private DomainException strayed(String terminalToken, int municipality, Origin origin) {
        var attempt = attempt(stranger(municipality, "-", origin), "SIGNED_IN");
        var session = rows.terminalSession(municipality, Tokens.sha256(terminalToken));
        if (session.isPresent()) {
            trail.failure(
                    attempt(attempt.caller(), "TERMINAL_SESSION_MISUSED").concerning(session.get()),
                    Outcome.REFUSED,
                    "terminal-login-required");
            return new TerminalLoginRequired();
        }
        return refused(attempt, new TerminalLoginRequired());
    }

    private DomainException refused(Attempt attempt, DomainException refusal) {
        trail.failure(attempt, Outcome.REFUSED, refusal.code());
        return refusal;
    }

    private Attempt attempt(Caller caller, String operation) {
        return new Attempt(caller, clock.instant(), operation, Risk.ROUTINE);
    }

    /** Somebody not known yet: only a name that is registered is written down, lest a mistyped password be kept. */
    private static Caller stranger(int municipality, String name, Origin origin) {
        return nobody(municipality, name, Seat.NONE, origin);
    }

    /** Somebody at a terminal that passed stage one, of whom nothing was looked at yet. */
    private static Caller arriving(int municipality, OpenTerminal terminal, Origin origin) {
        return nobody(municipality, "-", Seat.at(terminal.terminal()), origin);
    }

    private static Caller nobody(int municipality, String name, Seat seat, Origin origin) {
        return new Caller(
                Caller.Kind.NOBODY,
                municipality,
                null,
                name,
                Set.of(),
                false,
                Set.of(),
                seat,
                null,
                origin.requestId(),
                origin.sourceAddress());
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    /** The token of stage one, said once. */
    public record OpenedTerminal(String token, Instant expiresAt) {}
}
