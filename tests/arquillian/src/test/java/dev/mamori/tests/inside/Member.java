package dev.mamori.tests.inside;

import dev.mamori.access.Role;
import dev.mamori.identity.Passwords;
import dev.mamori.platform.Ids;
import jakarta.enterprise.inject.spi.CDI;
import java.util.UUID;

/** A member of staff of a test's own, whom it may lock, suspend and rename without getting into another test's way. */
public record Member(UUID id, String loginId, String password, City city) {

    /** A password that keeps every rule, and is nobody's name. */
    public static final String PASSWORD = "q7R#mZ2v!K9x-tW4";

    private static String hash;

    /** Somebody new with a role, in no department: the tests' city knows its people by theirs. */
    public static Member of(City city, Role role) {
        var id = Ids.next();
        var loginId = "member." + id;
        Sql.change(
                """
                insert into account (id, tenant_id, version, login_id, login_key, display_name, state, password_hash, created_at)
                values (?, ?, 1, ?, ?, '試験 人', 'ACTIVE', ?, now())""",
                id,
                city.code(),
                loginId,
                loginId,
                fresh());
        Sql.change(
                """
                insert into role_grant (id, tenant_id, account_id, role, valid_from, valid_until)
                values (?, ?, ?, ?, now() - interval '1 minute', now() + interval '1 day')""",
                Ids.next(),
                city.code(),
                id,
                role.name());
        return new Member(id, loginId, PASSWORD, city);
    }

    /** The stored form of the password for the one account that all tests share; made once, since it is dear. */
    public static synchronized String hash() {
        if (hash == null) {
            hash = fresh();
        }
        return hash;
    }

    /** No two people share a salt. */
    private static String fresh() {
        return CDI.current().select(Passwords.class).get().hash(PASSWORD);
    }

    /** The account's row. */
    public Sql.Row row() {
        return Sql.look("select * from account where id = ?", id).get(0);
    }
}
