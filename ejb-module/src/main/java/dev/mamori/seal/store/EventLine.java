package dev.mamori.seal.store;

import dev.mamori.verifier.CanonicalEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Makes an event's canonical line from its row: the members of version 1, in their order. */
final class EventLine {

    /** What a question must select of {@code audit_event e}. */
    static final String COLUMNS =
            """
            e.seq, e.id, e.at, e.xid::text as xid, e.utc_offset_minutes, e.clock_state, e.operation, e.outcome, e.reason,
              e.risk, e.actor_kind, e.actor_id, e.actor_name, e.terminal_id, e.session_id, e.source_address, e.purpose,
              e.request_id, e.subject_id, e.resident_id, e.shown, e.changes""";

    /** The number of an event that is in no tree although it should be. */
    static final long NONE = -1;

    private EventLine() {}

    /** The event of a row, with the number it has in the tree. */
    static StoredEvent of(ResultSet row, int municipality, long index) throws SQLException {
        return new StoredEvent(
                index,
                row.getLong("seq"),
                row.getString("xid"),
                row.getObject("id", UUID.class),
                at(row),
                CanonicalEvent.line(members(row, municipality, index)));
    }

    private static LinkedHashMap<String, Object> members(ResultSet row, int municipality, long index)
            throws SQLException {
        var members = new LinkedHashMap<String, Object>();
        members.put("v", CanonicalEvent.VERSION);
        members.put("tenant", municipality);
        members.put("index", index == NONE ? null : index);
        members.put("seq", row.getLong("seq"));
        members.put("id", row.getString("id"));
        members.put("at", at(row));
        members.put("offset", row.getInt("utc_offset_minutes"));
        members.put("clock", row.getString("clock_state"));
        members.put("operation", row.getString("operation"));
        members.put("outcome", row.getString("outcome"));
        members.put("reason", row.getString("reason"));
        members.put("risk", row.getString("risk"));
        who(row, members);
        members.put("requestId", row.getString("request_id"));
        members.put("subjectId", row.getString("subject_id"));
        members.put("residentId", row.getString("resident_id"));
        members.put("shown", shown(row));
        members.put("changes", row.getBytes("changes"));
        return members;
    }

    private static void who(ResultSet row, LinkedHashMap<String, Object> members) throws SQLException {
        members.put("actorKind", row.getString("actor_kind"));
        members.put("actorId", row.getString("actor_id"));
        members.put("actorName", row.getString("actor_name"));
        members.put("terminalId", row.getString("terminal_id"));
        members.put("sessionId", row.getString("session_id"));
        members.put("sourceAddress", row.getString("source_address"));
        members.put("purpose", row.getString("purpose"));
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private static List<?> shown(ResultSet row) throws SQLException {
        var ids = row.getArray("shown");
        return ids == null ? null : Arrays.asList((Object[]) ids.getArray());
    }
}
