package dev.mamori.tests.inside;

import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Purpose;
import dev.mamori.platform.Seat;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** One of the two municipalities, with somebody in it who may do anything in the department of long-term care. */
public record City(int code, UUID account, String loginId, UUID colleague, UUID department, UUID otherDepartment) {

    /** The one the tests work in. */
    public static City mamori() {
        return of(992_011);
    }

    /** The one that must stay out of reach. */
    public static City aohama() {
        return of(992_029);
    }

    private static City of(int code) {
        try (var sql = Sql.superuser()) {
            var people = sql.ask(
                    """
                    select a.id, a.login_id, g.role from account a join role_grant g on g.account_id = a.id
                      join account_department d on d.account_id = a.id
                      join department own on own.id = d.department_id and own.code = 'KAIGO'
                     where a.tenant_id = ? and a.state = 'ACTIVE' order by g.role, a.created_at""",
                    code);
            return new City(
                    code,
                    people.get(0).id("id"),
                    people.get(0).text("login_id"),
                    people.get(1).id("id"),
                    department(sql, code, "KAIGO"),
                    department(sql, code, "FUKUSHI"));
        }
    }

    private static UUID department(Sql sql, int code, String department) {
        return sql.ask("select id from department where tenant_id = ? and code = ?", code, department)
                .get(0)
                .id("id");
    }

    /** Somebody who holds every permission, at a terminal, with a purpose; each request is a new one. */
    public Caller caller(UUID session) {
        return caller(EnumSet.allOf(Permission.class), Set.of(department), session, Purpose.CONSULTATION);
    }

    /** The same person without one permission. */
    public Caller without(Permission permission) {
        return caller(EnumSet.complementOf(EnumSet.of(permission)), Set.of(department), null, Purpose.CONSULTATION);
    }

    /** The same person, who has not said why. */
    public Caller withoutPurpose() {
        return caller(EnumSet.allOf(Permission.class), Set.of(department), null, null);
    }

    /** The same person, working in the other department. */
    public Caller elsewhere() {
        return caller(EnumSet.allOf(Permission.class), Set.of(otherDepartment), null, Purpose.CONSULTATION);
    }

    /** The same person, who proved the second factor too long ago for a dangerous operation. */
    public Caller longSinceStrengthened() {
        var fresh = caller(null);
        return new Caller(
                fresh.kind(),
                code,
                account,
                loginId,
                fresh.departments(),
                false,
                fresh.permissions(),
                new Seat(null, null, null, Instant.now().minusSeconds(301)),
                fresh.purpose(),
                fresh.requestId(),
                fresh.sourceAddress());
    }

    /** Somebody who sees the cases of both departments. */
    public Caller everywhere() {
        return caller(EnumSet.allOf(Permission.class), Set.of(department, otherDepartment), null, Purpose.CONSULTATION);
    }

    /** A colleague in the same department. */
    public Caller colleagueCaller() {
        var self = caller(null);
        return new Caller(
                self.kind(),
                code,
                colleague,
                "colleague",
                self.departments(),
                false,
                self.permissions(),
                new Seat(null, null, null, Instant.now()),
                self.purpose(),
                Ids.next(),
                "127.0.0.1");
    }

    private Caller caller(Set<Permission> permissions, Set<UUID> of, UUID session, Purpose purpose) {
        return new Caller(
                Caller.Kind.STAFF,
                code,
                account,
                loginId,
                of,
                false,
                permissions,
                new Seat(null, null, session, Instant.now()),
                purpose,
                Ids.next(),
                "127.0.0.1");
    }
}
