package dev.mamori.incident.store;

import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.Suspect;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/**
 * The events a question is about, as the beginning of a statement: those that did something, by what is suspected, in the
 * time asked for. A resident's are found by who was touched; the newest, which nobody has sorted by person yet, one by one.
 */
final class AskedEvents {

    private static final String EVENTS =
            """
            with events as (
              select e.at, e.operation, e.actor_id, e.actor_name, e.terminal_id, e.source_address, e.subject_id,
                     e.resident_id, e.shown
                from audit_event e
               where e.tenant_id = ? and e.at >= ? and e.at < ? and e.outcome in ('SUCCESS', 'REPEATED') and\s""";

    private static final String PERSONS =
            """
            ), persons as (
              select e.at, e.operation, x.id
                from events e
               cross join lateral (select distinct id from unnest(coalesce(e.shown, '{}') || e.resident_id) id
                                    where id is not null) x
            )
            """;

    private final StringBuilder sql = new StringBuilder(EVENTS);
    private final List<Object> values = new ArrayList<>();

    AskedEvents(ImpactQuestion question, int municipality) {
        values.addAll(List.of(municipality, question.from(), question.until()));
        sql.append(condition(question.by()));
        if (question.by() == Suspect.ADDRESS) {
            values.add(question.suspect());
            return;
        }
        if (question.by() == Suspect.RESIDENT) {
            values.addAll(List.of(municipality, question.id(), question.from(), question.until()));
            values.addAll(List.of(municipality, municipality, question.id()));
        }
        if (question.by() == Suspect.SIM) {
            values.add(municipality);
        }
        values.add(question.id());
    }

    private static String condition(Suspect by) {
        return switch (by) {
            case ACCOUNT -> "e.actor_id = ?";
            case TERMINAL -> "e.terminal_id = ?";
            case SESSION -> "e.session_id = ?";
            case ADDRESS -> "e.source_address = ?";
            case SIM ->
                "e.source_address in (select unnest(array[s.address4, s.address6]) from sim s"
                        + " where s.tenant_id = ? and s.id = ?)";
            case RESIDENT ->
                """
                    e.seq in (
                      select t.seq from audit_touch t
                       where t.tenant_id = ? and t.resident_id = ? and t.at >= ? and t.at < ?
                       union all
                      select n.seq from audit_event n
                       where n.tenant_id = ?
                         and n.xid >= coalesce((select p.xid from audit_touch_position p where p.tenant_id = ?), '0')
                         and (n.resident_id = ? or n.shown @> array[?]::uuid[]))""";
        };
    }

    /** Goes on with the persons the events tell of, each once an event. */
    AskedEvents persons(String rest, Object... more) {
        sql.append('\n').append(PERSONS).append(rest);
        return with(more);
    }

    /** Goes on with the events themselves. */
    AskedEvents events(String rest, Object... more) {
        sql.append("\n)\n").append(rest);
        return with(more);
    }

    private AskedEvents with(Object... more) {
        values.addAll(List.of(more));
        return this;
    }

    /** Asks. */
    <T> List<T> rows(DataSource database, Reading<T> reading) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql.toString())) {
            for (var index = 0; index < values.size(); index++) {
                question.setObject(index + 1, value(connection, values.get(index)));
            }
            try (var rows = question.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reading.read(rows));
                }
                return found;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be read", unreachable);
        }
    }

    private static Object value(Connection connection, Object value) throws SQLException {
        return value instanceof Collection<?> many ? connection.createArrayOf("text", many.toArray()) : value;
    }

    /** An instant of a row, null where there is none. */
    static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Reads a row. */
    interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }
}
