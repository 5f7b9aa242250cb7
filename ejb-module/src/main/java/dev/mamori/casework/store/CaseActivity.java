package dev.mamori.casework.store;

import dev.mamori.casework.IllegalTransition;
import dev.mamori.casework.model.CaseEvent;
import dev.mamori.platform.CurrentCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Tells a case what happened to one of its records, in one statement: the case moves up the list, its events get one
 * more, and its row is held until the end of the transaction, so that nobody closes it meanwhile. Plain SQL, since a
 * record is written far more often than anything else and the case's own version is not touched by it.
 */
@ApplicationScoped
public class CaseActivity {

    private static final String TELL =
            """
            with moved as (
              update case_record set last_activity_at = greatest(last_activity_at, ?)
               where tenant_id = ? and id = ? and status <> 'CLOSED' and (? or department_id = any (?))
              returning tenant_id, id, resident_id),
            told as (
              insert into case_event (id, tenant_id, case_id, kind, occurred_at, actor_id, actor_name, subject_id)
              select ?, tenant_id, id, ?, ?, ?, ?, ? from moved)
            select resident_id from moved""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    CaseRecords records;

    @Inject
    CurrentCaller caller;

    /** Whose case it is, after it has been told. A case not seen does not exist; a closed one takes no records. */
    public UUID tell(CaseEvent event) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(TELL)) {
            bindCase(connection, statement, event);
            bindEvent(statement, event);
            try (var rows = statement.executeQuery()) {
                if (rows.next()) {
                    return rows.getObject(1, UUID.class);
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("the case cannot be told", refused);
        }
        records.get(event.caseId());
        throw new IllegalTransition();
    }

    private void bindCase(Connection connection, PreparedStatement statement, CaseEvent event) throws SQLException {
        var sees = SeenDepartments.of(caller.get());
        statement.setObject(1, event.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setInt(2, caller.get().municipality());
        statement.setObject(3, event.caseId());
        statement.setBoolean(4, sees.every());
        statement.setArray(5, connection.createArrayOf("uuid", sees.ids().toArray()));
    }

    private static void bindEvent(PreparedStatement statement, CaseEvent event) throws SQLException {
        statement.setObject(6, event.id());
        statement.setString(7, event.kind().name());
        statement.setObject(8, event.occurredAt().atOffset(ZoneOffset.UTC));
        statement.setObject(9, event.actorId(), Types.OTHER);
        statement.setString(10, event.actorName());
        statement.setObject(11, event.subjectId());
    }
}
