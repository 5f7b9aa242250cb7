package dev.mamori.audit.store;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.AuditSearch;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Cursor;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;

/** Reads the trail of the transaction's municipality, one statement a question. */
@ApplicationScoped
public class AuditQuestions {

    /** By person the trail is sorted; what is newer than its sorting is looked through. The database's wall names the municipality. */
    private static final String ABOUT_RESIDENT =
            """
            \sand (seq, at) in (
              select t.seq, t.at from audit_touch t
               where t.tenant_id = current_setting('app.tenant')::int and t.resident_id = ?
              union all
              select n.seq, n.at from audit_event n
               where n.tenant_id = current_setting('app.tenant')::int
                 and n.xid >= coalesce((select p.xid from audit_touch_position p
                                         where p.tenant_id = current_setting('app.tenant')::int), '0')
                 and (n.resident_id = ? or n.shown @> array[?]::uuid[]))""";

    private static final int FETCH = 2_000;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    CurrentCaller caller;

    /** Events that fit, the newest first, one more than asked for. */
    public List<AuditEventView> ask(AuditSearch search) {
        var values = new ArrayList<Object>();
        var sql = fitting(search, values);
        where(sql, values, " and seq < ?", search.cursor() == null ? null : (Object) Cursor.number(search.cursor()));
        values.add(search.size() + 1);
        var events = new ArrayList<AuditEventView>();
        ask(sql.append(" order by seq desc limit ?").toString(), values, events::add);
        return events;
    }

    /**
     * Gives so many events that fit one by one, the oldest first, as the database gives them: memory does not grow with
     * them.
     */
    public void each(AuditSearch search, int most, Consumer<AuditEventView> taker) {
        var values = new ArrayList<Object>();
        var sql = fitting(search, values);
        values.add(most);
        ask(sql.append(" order by seq limit ?").toString(), values, taker);
    }

    private StringBuilder fitting(AuditSearch search, List<Object> values) {
        // Said here too: plain SQL knows no discriminator, and there are to be two walls.
        values.add(caller.get().municipality());
        var conditions = new StringBuilder("select * from audit_event where tenant_id = ?");
        where(conditions, values, " and at >= ?", search.from());
        where(conditions, values, " and at < ?", search.until());
        where(conditions, values, " and operation = ?", search.operation());
        where(
                conditions,
                values,
                " and outcome = ?",
                search.outcome() == null ? null : search.outcome().name());
        where(conditions, values, " and actor_id = ?", search.actorId());
        where(conditions, values, " and subject_id = ?", search.subjectId());
        where(conditions, values, " and request_id = ?", search.requestId());
        where(conditions, values, ABOUT_RESIDENT, search.residentId());
        return conditions;
    }

    private static void where(StringBuilder conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            conditions.append(condition);
            condition.chars().filter(character -> character == '?').forEach(mark -> values.add(value));
        }
    }

    private void ask(String sql, List<Object> values, Consumer<AuditEventView> taker) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            bind(question, values);
            question.setFetchSize(FETCH);
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    taker.accept(read(rows));
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the trail cannot be read", unreachable);
        }
    }

    private static void bind(PreparedStatement question, List<Object> values) throws SQLException {
        for (var index = 0; index < values.size(); index++) {
            question.setObject(index + 1, values.get(index));
        }
    }

    private static AuditEventView read(ResultSet row) throws SQLException {
        return new AuditEventView(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("clock_state"),
                row.getString("operation"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("risk"),
                row.getString("actor_kind"),
                row.getObject("actor_id", UUID.class),
                row.getString("actor_name"),
                row.getObject("terminal_id", UUID.class),
                row.getObject("session_id", UUID.class),
                row.getString("source_address"),
                row.getString("purpose"),
                row.getObject("request_id", UUID.class),
                row.getObject("subject_id", UUID.class),
                row.getObject("resident_id", UUID.class),
                shown(row.getArray("shown")));
    }

    private static List<UUID> shown(Array ids) throws SQLException {
        return ids == null ? List.of() : Arrays.asList((UUID[]) ids.getArray());
    }
}
