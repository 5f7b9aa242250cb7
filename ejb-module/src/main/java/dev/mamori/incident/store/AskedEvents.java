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

    private final List<Object> values = new ArrayList<>();

    AskedEvents(ImpactQuestion question, int municipality) {
        values.addAll(List.of(municipality, question.from(), question.until()));
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

    /** Asks. */
    <T> List<T> rows(DataSource database, String sql, Reading<T> reading, Object... more) {
        values.addAll(List.of(more));
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
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
