package dev.mamori.watch.store;

import dev.mamori.watch.rule.Deed;
import dev.mamori.watch.rule.Person;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads the trail for the rounds: what is new of everybody, and the day of those who did something new. */
@ApplicationScoped
public class WatchedTrail {

    /** How many new events a round takes on; what is left waits for the next one, seconds later. */
    public static final int BATCH = 5_000;

    private static final String FRESH =
            """
            select cast(xid as text) as position, id, at, operation, outcome, reason, actor_kind, terminal_id, subject_id,
                   resident_id, shown,
                   case when actor_kind = 'NOBODY' then coalesce(terminal_id, subject_id) else actor_id end as actor
              from audit_event
             where tenant_id = ? and xid >= cast(cast(? as text) as xid8) and xid < cast(cast(? as text) as xid8)
               and actor_kind <> 'SYSTEM' and at > ?
             order by xid, seq limit ?""";

    /** The newest of each first: who did more than this in a day is known by it. */
    private static final String DAYS =
            """
            select e.* from unnest(cast(? as uuid[])) as a (actor) cross join lateral (
              select '' as position, id, at, operation, outcome, reason, actor_kind, terminal_id, subject_id, resident_id,
                     shown, actor_id as actor
                from audit_event where tenant_id = ? and actor_id = a.actor order by seq desc limit 2000) e
             where e.at > ?""";

    private static final String SOME =
            """
            select '' as position, id, at, operation, outcome, reason, actor_kind, terminal_id, subject_id, resident_id,
                   shown, actor_id as actor
              from audit_event
             where tenant_id = ? and at between ? and ? and (actor_id = ? or terminal_id = ? or subject_id = ?)
               and id = any (cast(? as uuid[]))
             order by at, seq""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** What transactions from one on and before another wrote, and happened after an instant. */
    public List<Found> fresh(int municipality, String from, String before, Instant after) {
        return ask(FRESH, true, question -> {
            question.setInt(1, municipality);
            question.setString(2, from);
            question.setString(3, before);
            question.setObject(4, after.atOffset(ZoneOffset.UTC));
            question.setInt(5, BATCH);
        });
    }

    /** What some people did after an instant. */
    public List<Found> days(int municipality, Collection<UUID> people, Instant after) {
        return people.isEmpty()
                ? List.of()
                : ask(DAYS, false, question -> {
                    question.setArray(1, question.getConnection().createArrayOf("uuid", people.toArray()));
                    question.setInt(2, municipality);
                    question.setObject(3, after.atOffset(ZoneOffset.UTC));
                });
    }

    /** Some events of an actor, in the order they happened. */
    public List<Deed> some(int municipality, UUID actor, Instant from, Instant until, Collection<UUID> ids) {
        return ask(SOME, false, question -> {
                    question.setInt(1, municipality);
                    question.setObject(2, from.atOffset(ZoneOffset.UTC));
                    question.setObject(3, until.atOffset(ZoneOffset.UTC));
                    for (var index = 4; index <= 6; index++) {
                        question.setObject(index, actor);
                    }
                    question.setArray(7, question.getConnection().createArrayOf("uuid", ids.toArray()));
                })
                .stream()
                .map(Found::deed)
                .toList();
    }

    private List<Found> ask(String sql, boolean fresh, Binding binding) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            binding.bind(question);
            try (var rows = question.executeQuery()) {
                var found = new ArrayList<Found>();
                while (rows.next()) {
                    found.add(read(rows, fresh));
                }
                return found;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be read", unreachable);
        }
    }

    private static Found read(ResultSet row, boolean fresh) throws SQLException {
        var kind = row.getString("actor_kind");
        return new Found(
                row.getString("position"),
                row.getObject("actor", UUID.class),
                "NOBODY".equals(kind) ? Person.Kind.TERMINAL : Person.Kind.valueOf(kind),
                new Deed(
                        row.getObject("id", UUID.class),
                        fresh,
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("operation"),
                        row.getString("outcome"),
                        row.getString("reason"),
                        row.getObject("terminal_id", UUID.class),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("resident_id", UUID.class),
                        shown(row.getArray("shown"))));
    }

    private static List<UUID> shown(Array ids) throws SQLException {
        return ids == null ? List.of() : Arrays.asList((UUID[]) ids.getArray());
    }

    /** An event and who did it; null where nobody can be named. */
    public record Found(String position, UUID actor, Person.Kind kind, Deed deed) {}

    private interface Binding {

        void bind(PreparedStatement question) throws SQLException;
    }
}
