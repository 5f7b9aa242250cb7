package dev.mamori.watch.store;

import dev.mamori.watch.AlertFigures;
import dev.mamori.watch.AlertRule;
import dev.mamori.watch.AlertState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Counts alerts, by rule, state, and the city's hour and day of the week: one statement. */
@ApplicationScoped
public class AlertCounts {

    private static final String COUNT =
            """
            select rule, state, extract(isodow from first_at at time zone 'Asia/Tokyo')::int as day,
                   extract(hour from first_at at time zone 'Asia/Tokyo')::int as hour, count(*) as alerts
              from alert where tenant_id = ? and first_at >= ? group by 1, 2, 3, 4""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** What was seen since an instant. */
    public AlertFigures since(int municipality, Instant from, int days) {
        var rules = new EnumMap<AlertRule, Long>(AlertRule.class);
        Stream.of(AlertRule.values()).forEach(rule -> rules.put(rule, 0L));
        var states = new EnumMap<AlertState, Long>(AlertState.class);
        Stream.of(AlertState.values()).forEach(state -> states.put(state, 0L));
        var hours = new long[7][24];
        count(municipality, from, (rule, state, cell) -> {
            states.merge(state, cell.alerts(), Long::sum);
            if (state != AlertState.EXCUSED) {
                rules.merge(rule, cell.alerts(), Long::sum);
                hours[cell.day() - 1][cell.hour()] += cell.alerts();
            }
        });
        return new AlertFigures(days, rules, states, heat(hours));
    }

    private void count(int municipality, Instant from, Counting counting) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(COUNT)) {
            question.setInt(1, municipality);
            question.setObject(2, from.atOffset(ZoneOffset.UTC));
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    counting.count(
                            AlertRule.valueOf(rows.getString("rule")),
                            AlertState.valueOf(rows.getString("state")),
                            new Cell(rows.getInt("day"), rows.getInt("hour"), rows.getLong("alerts")));
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("alerts cannot be counted", unreachable);
        }
    }

    private static List<List<Long>> heat(long[][] hours) {
        return IntStream.range(0, 7)
                .mapToObj(day -> IntStream.range(0, 24)
                        .mapToObj(hour -> hours[day][hour])
                        .toList())
                .toList();
    }

    private record Cell(int day, int hour, long alerts) {}

    private interface Counting {

        void count(AlertRule rule, AlertState state, Cell cell);
    }
}
