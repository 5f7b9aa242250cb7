package dev.mamori.clock.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.clock.ClockLook;
import dev.mamori.clock.Reading;
import dev.mamori.clock.SourceKind;
import dev.mamori.platform.ClockState;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps looks at the clocks, and reads the database's own. */
@ApplicationScoped
public class ClockLooks {

    private static final String INSERT =
            """
            insert into clock_look (machine, machine_at, state, reasons, readings, set_back_millis, confirmed_at)
            values (?, ?, ?, ?::jsonb, ?::jsonb, ?, case when ? then clock_timestamp() else
              (select max(confirmed_at) from clock_look where machine = ? and looked_at > clock_timestamp() - interval '1 hour') end)""";

    private static final String FORGET =
            "delete from clock_look where looked_at < clock_timestamp() - interval '35 days'";

    /** The newest of each machine that has looked within the day. */
    private static final String NEWEST =
            """
            select distinct on (machine) * from clock_look
             where looked_at > clock_timestamp() - interval '1 day' order by machine, looked_at desc""";

    private static final String LAST = "select * from clock_look where machine = ? order by looked_at desc limit 1";

    private final ObjectMapper json = new ObjectMapper();

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The database's clock against this machine's. */
    public Reading database() {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select clock_timestamp()")) {
            // the first answer warms the way; the second is measured
            answer(question.executeQuery());
            var sent = Instant.now();
            var started = System.nanoTime();
            var said = answer(question.executeQuery());
            var whole = Duration.ofNanos(System.nanoTime() - started);
            return Reading.of(
                    "database", SourceKind.DATABASE, Duration.between(sent.plus(whole.dividedBy(2)), said), whole, 0);
        } catch (SQLException unreachable) {
            return Reading.failed("database", SourceKind.DATABASE, "database-silent");
        }
    }

    private static Instant answer(ResultSet row) throws SQLException {
        try (row) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** Keeps a look, and forgets what is older than five weeks. */
    public void add(ClockLook look, boolean confirmed) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(INSERT);
                var old = connection.prepareStatement(FORGET)) {
            row.setString(1, look.machine());
            row.setObject(2, look.machineAt().atOffset(ZoneOffset.UTC));
            row.setString(3, look.state().name());
            row.setString(4, json.writeValueAsString(look.reasons()));
            row.setString(5, json.writeValueAsString(look.readings()));
            row.setLong(6, look.setBackMillis());
            row.setBoolean(7, confirmed);
            row.setString(8, look.machine());
            row.executeUpdate();
            old.executeUpdate();
        } catch (SQLException | JsonProcessingException refused) {
            throw new IllegalStateException("a look at the clocks cannot be kept", refused);
        }
    }

    /** The newest look of each machine. */
    public List<ClockLook> newest() {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(NEWEST);
                var rows = question.executeQuery()) {
            var looks = new ArrayList<ClockLook>();
            while (rows.next()) {
                looks.add(read(rows));
            }
            return looks;
        } catch (SQLException | JsonProcessingException unreachable) {
            throw new IllegalStateException("looks at the clocks cannot be read", unreachable);
        }
    }

    /** A machine's newest look. */
    public Optional<ClockLook> last(String machine) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(LAST)) {
            question.setString(1, machine);
            try (var rows = question.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        } catch (SQLException | JsonProcessingException unreachable) {
            throw new IllegalStateException("looks at the clocks cannot be read", unreachable);
        }
    }

    private ClockLook read(ResultSet row) throws SQLException, JsonProcessingException {
        var confirmed = row.getObject("confirmed_at", OffsetDateTime.class);
        return new ClockLook(
                row.getString("machine"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                row.getObject("machine_at", OffsetDateTime.class).toInstant(),
                ClockState.valueOf(row.getString("state")),
                json.readValue(row.getString("reasons"), new TypeReference<List<String>>() {}),
                json.readValue(row.getString("readings"), new TypeReference<List<Reading>>() {}),
                row.getLong("set_back_millis"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
