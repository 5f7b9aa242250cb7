package dev.mamori.incident.store;

import dev.mamori.incident.Touch;
import dev.mamori.incident.TouchedPerson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A touched person as the trail tells of it. */
public record PersonRow(UUID resident, String name, List<String> operations, long events, Instant first, Instant last) {

    static PersonRow of(ResultSet row) throws SQLException {
        return new PersonRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                List.of((String[]) row.getArray("operations").getArray()),
                row.getLong("events"),
                AskedEvents.instant(row, "first"),
                AskedEvents.instant(row, "last"));
    }

    /** With what the operations mean. */
    public TouchedPerson as(Set<Touch> touches) {
        return new TouchedPerson(resident, name, touches, operations, events, first, last);
    }
}
