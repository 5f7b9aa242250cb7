package dev.mamori.watch.store;

import dev.mamori.watch.calendar.Shift;
import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.rule.Person.Permit;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What is known of people besides what they do: one statement for all who did something new. */
@ApplicationScoped
public class PersonRows {

    private static final String PEOPLE =
            """
            select a.id, a.created_at, a.display_name, a.duty_days, cast(a.duty_from as text) as duty_from,
                   cast(a.duty_until as text) as duty_until,
                   (select string_agg(cast(d.department_id as text), ' ') from account_department d
                     where d.tenant_id = a.tenant_id and d.account_id = a.id) as departments
              from account a where a.tenant_id = ? and a.id = any (cast(? as uuid[]))""";

    private static final String PERMITS =
            """
            select id, account_id, valid_from, least(valid_until, ended_at) as valid_until from overtime_permit
             where tenant_id = ? and account_id = any (cast(? as uuid[])) and valid_until > ?
             order by valid_from, id""";

    private static final String RESIDENTS =
            """
            select r.id,
                   (select string_agg(distinct cast(c.department_id as text), ' ') from case_record c
                     where c.tenant_id = r.tenant_id and c.resident_id = r.id) as departments,
                   exists (select 1 from protected_resident p
                     where p.tenant_id = r.tenant_id and p.resident_id = r.id and p.ended_at is null) as shielded
              from resident r where r.tenant_id = ? and r.id = any (cast(? as uuid[]))""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Accounts, by id; what is no account is left out. */
    public Map<UUID, Known> people(int municipality, Collection<UUID> ids) {
        var people = new HashMap<UUID, Known>();
        each(PEOPLE, municipality, ids, null, row -> people.put(row.getObject("id", UUID.class), known(row)));
        return people;
    }

    /** Leave to work late, by account, that reaches behind the instant. */
    public Map<UUID, List<Permit>> permits(int municipality, Collection<UUID> ids, Instant after) {
        var permits = new HashMap<UUID, List<Permit>>();
        each(PERMITS, municipality, ids, after, row -> permits.computeIfAbsent(
                        row.getObject("account_id", UUID.class), account -> new ArrayList<>())
                .add(new Permit(
                        row.getObject("id", UUID.class),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        row.getObject("valid_until", OffsetDateTime.class).toInstant())));
        return permits;
    }

    /** Residents, by id: whose departments have a case of them, and whether they are in need of protection. */
    public Map<UUID, Looked> residents(int municipality, Collection<UUID> ids) {
        var residents = new HashMap<UUID, Looked>();
        each(
                RESIDENTS,
                municipality,
                ids,
                null,
                row -> residents.put(
                        row.getObject("id", UUID.class),
                        new Looked(ids(row.getString("departments")), row.getBoolean("shielded"))));
        return residents;
    }

    private void each(String sql, int municipality, Collection<UUID> ids, Instant after, Reading reading) {
        if (ids.isEmpty()) {
            return;
        }
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(sql)) {
            question.setInt(1, municipality);
            question.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            if (after != null) {
                question.setObject(3, after.atOffset(ZoneOffset.UTC));
            }
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    reading.read(rows);
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("what is known of people cannot be read", unreachable);
        }
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("display_name"),
                duty(row),
                ids(row.getString("departments")));
    }

    private static WorkWeek duty(ResultSet row) throws SQLException {
        var days = row.getString("duty_days");
        return days == null
                ? null
                : WorkWeek.on(
                        Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).toList(),
                        new Shift(
                                LocalTime.parse(row.getString("duty_from")),
                                LocalTime.parse(row.getString("duty_until"))));
    }

    private static Set<UUID> ids(String text) {
        return text == null
                ? Set.of()
                : Arrays.stream(text.split(" ")).map(UUID::fromString).collect(Collectors.toSet());
    }

    /**
     * An account.
     *
     * @param duty the person's own hours, null where the department's hold
     */
    public record Known(Instant createdAt, String displayName, WorkWeek duty, Set<UUID> departments) {}

    /** A resident. */
    public record Looked(Set<UUID> departments, boolean shielded) {}

    private interface Reading {

        void read(ResultSet row) throws SQLException;
    }
}
