package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.access.Scope;
import dev.mamori.identity.store.LiveSessions;
import dev.mamori.identity.store.SessionRow;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Turns a token into who is calling, anew for each request: roles, departments, the account's and the terminal's state
 * are read each time, so that a change is felt at the next request. A staff token works only over the certificate of the
 * terminal it was opened on (controls 6-3, 12).
 */
@ApplicationScoped
public class Sessions {

    @Inject
    LiveSessions live;

    @Inject
    WrongPlace place;

    /**
     * The session of a token, if it is alive and comes over its own terminal. From where its terminal may not be, it is
     * refused by name.
     */
    public Optional<SignedIn> of(String token, Origin origin) {
        var municipality = Tokens.municipality(token, '.');
        if (municipality.isEmpty()) {
            return Optional.empty();
        }
        var row = live.find(municipality.getAsInt(), Tokens.sha256(token))
                .filter(found -> overItsTerminal(found, origin));
        var session = row.map(found -> signedIn(municipality.getAsInt(), found, origin));
        session.ifPresent(opened -> requireItsPlace(row.get(), opened));
        return session;
    }

    /** Terminal, certificate and address must agree for each request (controls 6-2, 16); refusals are in the trail. */
    private void requireItsPlace(SessionRow row, SignedIn opened) {
        if (row.place() != null) {
            place.require(opened.caller(), row.certificateId(), row.place());
        }
    }

    private static boolean overItsTerminal(SessionRow row, Origin origin) {
        return row.kind() == Caller.Kind.CLIENT
                || origin.certificateSha256() != null
                        && MessageDigest.isEqual(row.certificateSha256(), origin.certificateSha256());
    }

    private static SignedIn signedIn(int municipality, SessionRow row, Origin origin) {
        var roles = row.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
        var client = row.kind() == Caller.Kind.CLIENT;
        var caller = new Caller(
                row.kind(),
                municipality,
                row.accountId(),
                row.name(),
                row.departments(),
                client || roles.stream().anyMatch(Role::everyDepartment),
                client ? Scope.permissions(row.scope()) : permissions(roles, row.secondFactor() != null),
                new Seat(row.terminalId(), row.terminalSessionId(), row.id(), row.secondFactorAt()),
                row.purpose() == null ? null : Purpose.valueOf(row.purpose()),
                origin.requestId(),
                origin.sourceAddress());
        Instant idleUntil = row.checkedAt().plusSeconds(row.idleSeconds());
        return new SignedIn(
                caller,
                client ? row.name() : row.displayName(),
                roles,
                row.terminalLabel(),
                row.secondFactor(),
                idleUntil,
                row.expiresAt());
    }

    /** Whoever is privileged and gave no second factor may enrol one, and nothing else (control 13). */
    static Set<Permission> permissions(Set<Role> roles, boolean strengthened) {
        if (!strengthened && roles.stream().anyMatch(Role::privileged)) {
            return EnumSet.of(Permission.OWN_SESSION);
        }
        var held = EnumSet.noneOf(Permission.class);
        roles.forEach(role -> held.addAll(role.permissions()));
        return held;
    }
}
