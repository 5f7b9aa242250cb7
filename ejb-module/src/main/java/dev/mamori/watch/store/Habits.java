package dev.mamori.watch.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** Where people have worked, and when last: what the trail says of years, in a few rows each. */
@ApplicationScoped
public class Habits {

    /** Stands for no terminal. */
    public static final UUID NOWHERE = new UUID(0, 0);

    private static final String READ =
            "select actor_id, terminal_id, last_at from watch_habit where tenant_id = ? and actor_id = any (cast(? as uuid[]))";

    private static final String TAKE =
            """
            insert into watch_habit (tenant_id, actor_id, terminal_id, first_at, last_at) values (?, ?, ?, ?, ?)
            on conflict (tenant_id, actor_id, terminal_id)
            do update set last_at = greatest(watch_habit.last_at, excluded.last_at)""";

    private static final String LEARN =
            """
            insert into watch_habit (tenant_id, actor_id, terminal_id, first_at, last_at)
            select tenant_id, actor_id, coalesce(terminal_id, '00000000-0000-0000-0000-000000000000'), min(at), max(at)
              from audit_event where tenant_id = ? and actor_kind = 'STAFF' and at <= ? group by 1, 2, 3""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** What is known of some people: each terminal with the last time. */
    public Map<UUID, Map<UUID, Instant>> of(int municipality, Collection<UUID> people) {
        var known = new HashMap<UUID, Map<UUID, Instant>>();
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(READ)) {
            question.setInt(1, municipality);
            question.setArray(2, connection.createArrayOf("uuid", people.toArray()));
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    known.computeIfAbsent(rows.getObject(1, UUID.class), person -> new HashMap<>())
                            .put(
                                    rows.getObject(2, UUID.class),
                                    rows.getObject(3, OffsetDateTime.class).toInstant());
                }
            }
            return known;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("habits cannot be read", unreachable);
        }
    }

    /** Learns what the trail says up to an instant; before the first round. */
    public void learn(int municipality, Instant until) {
        try (var connection = database.getConnection();
                var rows = connection.prepareStatement(LEARN)) {
            rows.setInt(1, municipality);
            rows.setObject(2, until.atOffset(ZoneOffset.UTC));
            rows.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("habits cannot be learnt", refused);
        }
    }

    /** Takes down where somebody has just worked, each place with its first and last moment. */
    public void take(int municipality, Collection<Habit> habits) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(TAKE)) {
            for (var habit : habits) {
                row.setInt(1, municipality);
                row.setObject(2, habit.actor());
                row.setObject(3, habit.terminal());
                row.setObject(4, habit.first().atOffset(ZoneOffset.UTC));
                row.setObject(5, habit.last().atOffset(ZoneOffset.UTC));
                row.addBatch();
            }
            row.executeBatch();
        } catch (SQLException refused) {
            throw new IllegalStateException("habits cannot be written", refused);
        }
    }

    /** Somebody at a terminal. */
    public record Habit(UUID actor, UUID terminal, Instant first, Instant last) {

        /** From the first moment of both until the last. */
        public Habit and(Habit other) {
            return new Habit(
                    actor,
                    terminal,
                    first.isBefore(other.first) ? first : other.first,
                    last.isAfter(other.last) ? last : other.last);
        }
    }
}
