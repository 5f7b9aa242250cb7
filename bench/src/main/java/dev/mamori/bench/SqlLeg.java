package dev.mamori.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The same unit of work by plain JDBC: name the municipality, the statement, the audit row, commit; prepared once, as the
 * application's own role, so that row-level security costs here too.
 */
final class SqlLeg implements Leg {

    private static final AtomicLong NUMBER = new AtomicLong();
    private static final int MUNICIPALITY = 992_011;

    private static final String INSERT =
            """
            insert into resident (id, tenant_id, version, family_name, given_name, family_name_kana, given_name_kana,
              birth_date, sex, postal_code, address, phone, name_key, kana_key, address_key, phone_key, registered_at)
            values (?, ?, 1, '測定', ?, 'ソクテイ', 'ハナコ', ?, 'FEMALE', '9990001', '守里市本町1-1', '0999912345',
              ?, 'ソクテイハナコ', '守里市本町1-1', '0999912345', ?)""";
    private static final String AUDIT =
            """
            insert into audit_event (id, tenant_id, at, operation, outcome, reason, risk, actor_kind, actor_id, actor_name,
              terminal_id, session_id, source_address, purpose, request_id, subject_id, resident_id, shown, utc_offset_minutes,
              clock_state)
            values (?, ?, ?, ?, 'SUCCESS', null, 'ROUTINE', 'CLIENT', ?, '992011-bench', null, ?, '127.0.0.1',
              'DATA_LINKAGE', ?, ?, ?, ?, 540, 'UNKNOWN')""";
    private static final String LIST =
            """
            select id, family_name, given_name, family_name_kana, given_name_kana, birth_date, sex, address, phone, kana_key
              from resident where tenant_id = ? order by kana_key, id limit 51""";

    private final Connection connection;
    private final PreparedStatement name;
    private final PreparedStatement audit;
    private final PreparedStatement work;
    private final UUID client = UUID.randomUUID();
    private final Work unit;

    private SqlLeg(Connection connection, String sql, Work unit) throws SQLException {
        this.connection = connection;
        this.unit = unit;
        connection.setAutoCommit(false);
        try (var role = connection.createStatement()) {
            role.execute("set search_path = mamori");
            role.execute("set role mamori_app");
        }
        name = connection.prepareStatement("select set_config('app.tenant', ?, true)");
        audit = connection.prepareStatement(AUDIT);
        work = connection.prepareStatement(sql);
        connection.commit();
    }

    static Leg create(String url, String user, String password) throws SQLException {
        return new SqlLeg(DriverManager.getConnection(url, user, password), INSERT, leg -> {
            var id = UUID.randomUUID();
            var number = Long.toString(NUMBER.incrementAndGet());
            leg.work.setObject(1, id);
            leg.work.setInt(2, MUNICIPALITY);
            leg.work.setString(3, number);
            leg.work.setObject(4, LocalDate.of(1941, 5, 3));
            leg.work.setString(5, "測定" + number);
            leg.work.setObject(6, OffsetDateTime.now(ZoneOffset.UTC));
            leg.work.executeUpdate();
            leg.tell("RESIDENT_REGISTERED", id, List.of());
        });
    }

    static Leg read(String url, String user, String password, List<String> ids) throws SQLException {
        var sql = "select * from resident where id = ? and tenant_id = ?";
        return new SqlLeg(DriverManager.getConnection(url, user, password), sql, leg -> {
            var id = UUID.fromString(ids.get((int) (NUMBER.incrementAndGet() % ids.size())));
            leg.work.setObject(1, id);
            leg.work.setInt(2, MUNICIPALITY);
            try (var rows = leg.work.executeQuery()) {
                rows.next();
            }
            leg.tell("RESIDENT_VIEWED", id, List.of());
        });
    }

    static Leg list(String url, String user, String password) throws SQLException {
        return new SqlLeg(DriverManager.getConnection(url, user, password), LIST, leg -> {
            leg.work.setInt(1, MUNICIPALITY);
            var shown = new ArrayList<UUID>();
            try (var rows = leg.work.executeQuery()) {
                while (rows.next() && shown.size() < 50) {
                    shown.add(rows.getObject(1, UUID.class));
                }
            }
            leg.tell("RESIDENTS_SEARCHED", null, shown);
        });
    }

    private void tell(String operation, UUID resident, List<UUID> shown) throws SQLException {
        audit.setObject(1, UUID.randomUUID());
        audit.setInt(2, MUNICIPALITY);
        audit.setObject(3, OffsetDateTime.now(ZoneOffset.UTC));
        audit.setString(4, operation);
        audit.setObject(5, client);
        audit.setObject(6, client);
        audit.setObject(7, client);
        audit.setObject(8, resident, Types.OTHER);
        audit.setObject(9, resident, Types.OTHER);
        if (shown.isEmpty()) {
            audit.setNull(10, Types.ARRAY);
        } else {
            audit.setArray(10, connection.createArrayOf("uuid", shown.toArray()));
        }
        audit.executeUpdate();
    }

    @Override
    public void once() throws Exception {
        name.setString(1, Integer.toString(MUNICIPALITY));
        name.execute();
        unit.run(this);
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Work {
        void run(SqlLeg leg) throws SQLException;
    }
}
