package dev.mamori.tests.inside;

import dev.mamori.platform.Ids;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** What tests of the watch stand on: events as the trail has them, alerts, and rounds that are held still. */
public final class Watches implements AutoCloseable {

    private static final String TURN = "(?, hashtext('watch'))";

    private final Sql holder;

    private Watches(Sql holder) {
        this.holder = holder;
    }

    /** No round looks at the tests' municipalities until it is closed, as where another machine has the turn. */
    public static Watches heldStill() {
        var holder = Sql.superuser();
        for (var city : List.of(City.mamori(), City.aohama())) {
            holder.ask("select pg_advisory_lock" + TURN, city.code());
        }
        return new Watches(holder);
    }

    @Override
    public void close() {
        holder.close();
    }

    /** Something a member of staff did, at a moment. */
    public static UUID did(Sql sql, Member member, String operation, String outcome, Instant at) {
        var id = Ids.next();
        sql.run(
                """
                insert into audit_event (id, tenant_id, at, operation, outcome, reason, risk, actor_kind, actor_id, actor_name,
                                         source_address, request_id, utc_offset_minutes, clock_state)
                values (?, ?, ?, ?, ?, ?, 'ROUTINE', 'STAFF', ?, ?, '127.0.0.1', ?, 540, 'UNKNOWN')""",
                id,
                member.city().code(),
                at.atOffset(ZoneOffset.UTC),
                operation,
                outcome,
                "REFUSED".equals(outcome) ? "forbidden" : null,
                member.id(),
                member.loginId(),
                Ids.next());
        return id;
    }

    /** The alerts about somebody, by a rule. */
    public static List<Sql.Row> alerts(UUID actor, String rule) {
        return Sql.look("select * from alert where actor_id = ? and rule = ? order by id", actor, rule);
    }

    /** An alert about somebody, that no round has made. */
    public static UUID alert(City city, UUID actor) {
        var id = Ids.next();
        Sql.change(
                """
                insert into alert (id, tenant_id, version, rule, severity, actor_kind, actor_id, bucket, raised_at, first_at,
                                   last_at, baseline, figure, evidence, state)
                values (?, ?, 1, 'MANY_DENIALS', 'MEDIUM', 'STAFF', ?, ?, now(), now(), now(), 20, 25, ?, 'OPEN')""",
                id,
                city.code(),
                actor,
                id.toString(),
                Ids.next().toString());
        return id;
    }

    /** Switches a rule off in the database, past everybody. */
    public static void off(City city, String rule) {
        var approval = Ids.next();
        Sql.change(
                """
                insert into approval (id, tenant_id, version, action, payload, payload_sha256, subject_name, effect, reason,
                                      requested_by, requested_name, requested_at, expires_at, state, decided_by, decided_name,
                                      decided_at)
                values (?, ?, 1, 'TRIED', '{}', repeat('0', 64), 'x', 'x', 'x', ?, 'x', now(), now() + interval '1 hour',
                        'WITHDRAWN', ?, 'x', now())""",
                approval,
                city.code(),
                city.account(),
                city.account());
        Sql.change(
                """
                insert into watch_rule (id, tenant_id, version, rule, figure, watching, approval_id, changed_at)
                values (?, ?, 1, ?, 100, false, ?, now())""",
                Ids.next(),
                city.code(),
                rule,
                approval);
    }
}
