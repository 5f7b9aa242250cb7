package dev.mamori.tests.inside;

import dev.mamori.identity.OpenedSession;
import dev.mamori.identity.Origin;
import dev.mamori.identity.Sessions;
import dev.mamori.identity.SignIn;
import dev.mamori.identity.SignedIn;
import dev.mamori.identity.StaffSignIn;
import dev.mamori.platform.Ids;
import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A registered terminal of a test's own, at which people sign in. */
public final class Desk {

    private final City city;
    private final UUID terminal;
    private final byte[] certificate;
    private final String loginId;
    private String stageOne;

    private Desk(City city, UUID terminal, byte[] certificate, String loginId) {
        this.city = city;
        this.terminal = terminal;
        this.certificate = certificate;
        this.loginId = loginId;
    }

    /** A new terminal that passed stage one. */
    public static Desk in(City city) {
        var id = Ids.next();
        var certificate = Tokens32.random();
        var name = "desk-" + id.toString().substring(24);
        Sql.change(
                """
                insert into terminal (id, tenant_id, version, label, login_id, kind, networks, state, registered_at)
                values (?, ?, 1, ?, ?, 'OFFICE', '192.0.2.0/24', 'ACTIVE', now())""",
                id,
                city.code(),
                name,
                name);
        Sql.change(
                """
                insert into terminal_certificate (id, tenant_id, version, terminal_id, sha256, not_before, not_after,
                  usable_until, state, issued_at)
                values (?, ?, 1, ?, ?, now(), now() + interval '30 days', now() + interval '30 days', 'ISSUED', now())""",
                Ids.next(),
                city.code(),
                id,
                certificate);
        var desk = new Desk(city, id, certificate, name);
        desk.stageOne = door().enterTerminal(name, desk.origin()).token();
        return desk;
    }

    /** Stage two with a password alone. */
    public OpenedSession signIn(String loginId, String password) {
        return signIn(loginId, password, null);
    }

    /** Stage two with a code. */
    public OpenedSession signIn(String loginId, String password, String code) {
        return door().signIn(StaffSignIn.withCode(stageOne, loginId, password, code), origin());
    }

    /** Who the token is, over this terminal. */
    public Optional<SignedIn> session(OpenedSession opened) {
        return CDI.current().select(Sessions.class).get().of(opened.token(), origin());
    }

    /** Where this terminal's requests come from; each is a new one. */
    public Origin origin() {
        return new Origin(certificate, OptionalInt.of(city.code()), "192.0.2.7", Ids.next());
    }

    public String stageOne() {
        return stageOne;
    }

    public UUID terminal() {
        return terminal;
    }

    public String loginId() {
        return loginId;
    }

    private static SignIn door() {
        return CDI.current().select(SignIn.class).get();
    }

    private static final class Tokens32 {

        static byte[] random() {
            var bytes = new byte[32];
            new java.security.SecureRandom().nextBytes(bytes);
            return bytes;
        }
    }
}
