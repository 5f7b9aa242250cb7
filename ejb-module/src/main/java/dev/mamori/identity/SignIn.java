package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import dev.mamori.identity.model.ClientScope;
import dev.mamori.identity.store.NewSession;
import dev.mamori.identity.store.SessionRows;
import dev.mamori.identity.store.SignInRows;
import dev.mamori.identity.store.SignInRows.OpenTerminal;
import dev.mamori.identity.store.StaffAccount;
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
import java.util.UUID;

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

    /** NIST SP 800-63B-4, clause 2.2.3: a session ends after at most 24 hours; ours after twelve. */
    static final Duration LONGEST_SESSION = Duration.ofHours(12);

    static final Duration IDLE = Duration.ofMinutes(30);

    /** NIST SP 800-63B-4, clause 2.3.3: fifteen minutes for privileged accounts. */
    static final Duration IDLE_PRIVILEGED = Duration.ofMinutes(15);

    @Inject
    SignInRows rows;

    @Inject
    SessionRows sessions;

    @Inject
    Passwords passwords;

    @Inject
    TimedCodes codes;

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
        var arrived = arriving(municipality, null, terminal, origin);
        place.check(arrived, terminal.certificate(), terminal.place()).ifPresent(wrong -> {
            throw refused(attempt(arrived, "SIGNED_IN"), wrong);
        });
        var account = rows.account(municipality, typed.loginId()).orElse(null);
        var hash = account == null ? null : account.passwordHash();
        var right = passwords.verify(typed.password(), hash) && account.active();
        var attempt = attempt(arriving(municipality, account, terminal, origin), "SIGNED_IN");
        if (!right) {
            throw refused(attempt, new AuthenticationFailed());
        }
        return open(account, terminal, typed, attempt);
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

    private OpenedSession open(StaffAccount account, OpenTerminal terminal, StaffSignIn typed, Attempt attempt) {
        var privileged =
                account.roles().stream().anyMatch(role -> Role.valueOf(role).privileged());
        var step = privileged ? secondFactor(account, typed, attempt) : 0L;
        var token = Tokens.next(attempt.caller().municipality());
        var expiresAt = clock.instant().plus(LONGEST_SESSION);
        var opened = new NewSession(
                Ids.next(),
                account.id(),
                null,
                terminal.session(),
                Tokens.sha256(token),
                privileged ? "TOTP" : null,
                passwords.outdated(account.passwordHash()) ? passwords.hash(typed.password()) : null,
                (int) (privileged ? IDLE_PRIVILEGED : IDLE).toSeconds(),
                expiresAt);
        if (!sessions.openStaff(opened, step, attempt.concerning(account.id()))) {
            throw refused(attempt, new AuthenticationFailed());
        }
        return new OpenedSession(
                token, expiresAt, account.id(), account.loginId(), account.displayName(), account.roles());
    }

    private long secondFactor(StaffAccount account, StaffSignIn typed, Attempt attempt) {
        if (account.totpSecret() == null || typed.code() == null || typed.code().isBlank()) {
            throw refused(attempt, new SecondFactorRequired());
        }
        return codes.stepOf(
                        typed.code().strip(), account.totpSecret(), account.id().toString())
                .orElseThrow(() -> refused(attempt, new AuthenticationFailed()));
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
        return arriving(Caller.Kind.NOBODY, municipality, null, name, null, origin);
    }

    private static Caller arriving(int municipality, StaffAccount account, OpenTerminal terminal, Origin origin) {
        return account == null
                ? arriving(Caller.Kind.NOBODY, municipality, null, "-", terminal.terminal(), origin)
                : arriving(
                        Caller.Kind.STAFF, municipality, account.id(), account.loginId(), terminal.terminal(), origin);
    }

    private static Caller arriving(
            Caller.Kind kind, int municipality, UUID account, String name, UUID terminal, Origin origin) {
        return new Caller(
                kind,
                municipality,
                account,
                name,
                Set.of(),
                false,
                Set.of(),
                Seat.at(terminal),
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
