package dev.mamori.audit.store;

import dev.mamori.audit.model.Attempt;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.ClockStanding;
import dev.mamori.platform.Ids;
import dev.mamori.platform.TimeSource;
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

/** Adds audit rows: one statement, one round trip. */
@ApplicationScoped
public class AuditRows {

    private static final String INSERT =
            """
            insert into audit_event (id, tenant_id, at, operation, outcome, reason, risk, actor_kind, actor_id, actor_name,
              terminal_id, session_id, source_address, purpose, request_id, subject_id, resident_id, shown, utc_offset_minutes,
              clock_state)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int REASON_LENGTH = 60;
    private static final int SECONDS_A_MINUTE = 60;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    ClockStanding clocks;

    /** Adds a row in the running transaction, which has named its municipality. */
    public void add(Attempt attempt, Outcome outcome, String reason) throws SQLException {
        try (var connection = database.getConnection()) {
            insert(connection, attempt, outcome, reason);
        }
    }

    /** Adds a row in a new transaction, naming the municipality first. */
    public void addAlone(Attempt attempt, Outcome outcome, String reason) throws SQLException {
        try (var connection = database.getConnection();
                var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(attempt.caller().municipality()));
            naming.execute();
            insert(connection, attempt, outcome, reason);
        }
    }

    private void insert(Connection connection, Attempt attempt, Outcome outcome, String reason) throws SQLException {
        var caller = attempt.caller();
        try (var row = connection.prepareStatement(INSERT)) {
            row.setObject(1, Ids.next());
            row.setInt(2, caller.municipality());
            row.setObject(3, attempt.at().atOffset(ZoneOffset.UTC));
            row.setString(4, attempt.operation());
            row.setString(5, outcome.name());
            row.setString(6, reason == null ? null : reason.substring(0, Math.min(reason.length(), REASON_LENGTH)));
            row.setString(7, attempt.risk().name());
            row.setString(8, caller.kind().name());
            id(row, 9, caller.accountId());
            row.setString(10, caller.name());
            id(row, 11, caller.terminalId());
            id(row, 12, caller.sessionId());
            row.setString(13, caller.sourceAddress());
            row.setString(14, caller.purpose() == null ? null : caller.purpose().name());
            id(row, 15, caller.requestId());
            id(row, 16, attempt.subject());
            id(row, 17, attempt.resident());
            if (attempt.shown().isEmpty()) {
                row.setNull(18, Types.ARRAY);
            } else {
                row.setArray(
                        18, connection.createArrayOf("uuid", attempt.shown().toArray()));
            }
            row.setInt(19, TimeSource.ZONE.getRules().getOffset(attempt.at()).getTotalSeconds() / SECONDS_A_MINUTE);
            row.setString(20, clocks.state().name());
            row.executeUpdate();
        }
    }

    private static void id(PreparedStatement row, int index, UUID id) throws SQLException {
        row.setObject(index, id, Types.OTHER);
    }
}
