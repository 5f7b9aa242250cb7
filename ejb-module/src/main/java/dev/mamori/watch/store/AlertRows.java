package dev.mamori.watch.store;

import dev.mamori.platform.Ids;
import dev.mamori.watch.rule.Person;
import dev.mamori.watch.rule.Suspicion;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Adds alerts: what was said before in its bucket is not said again. */
@ApplicationScoped
public class AlertRows {

    private static final String ADD =
            """
            insert into alert (id, tenant_id, version, rule, severity, actor_kind, actor_id, bucket, raised_at, first_at,
                               last_at, baseline, figure, hours, evidence, permit_id, state)
            values (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (tenant_id, rule, actor_id, bucket) do nothing""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The new alert's id; nothing where it was said before. */
    public Optional<UUID> add(int municipality, Person.Kind kind, Suspicion seen, Instant now) {
        var id = Ids.next();
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(ADD)) {
            row.setObject(1, id);
            row.setInt(2, municipality);
            row.setString(3, seen.rule().name());
            row.setString(4, seen.rule().severity().name());
            row.setString(5, kind.name());
            row.setObject(6, seen.actor());
            row.setString(7, seen.bucket());
            row.setObject(8, now.atOffset(ZoneOffset.UTC));
            row.setObject(9, seen.from().atOffset(ZoneOffset.UTC));
            row.setObject(10, seen.until().atOffset(ZoneOffset.UTC));
            row.setLong(11, seen.baseline());
            row.setLong(12, seen.figure());
            row.setString(13, seen.hours());
            row.setString(14, seen.evidence().stream().map(UUID::toString).collect(Collectors.joining(" ")));
            row.setObject(15, seen.permit(), java.sql.Types.OTHER);
            row.setString(16, seen.excused() ? "EXCUSED" : "OPEN");
            return row.executeUpdate() == 1 ? Optional.of(id) : Optional.empty();
        } catch (SQLException refused) {
            throw new IllegalStateException("an alert cannot be written", refused);
        }
    }
}
