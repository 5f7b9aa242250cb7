package dev.mamori.tenancy.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJBContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Trials of the wall, each in a transaction of its own that is always rolled back. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class WallTrials {

    /** No municipality has this code; the wall must refuse it whatever the trial's own municipality is. */
    private static final int FOREIGN = 999_998;

    private static final int TRYING = 999_999;

    @Resource
    EJBContext context;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The tables with a municipality's column. */
    public List<String> walledTables() {
        return trial(connection -> {
            var tables = new ArrayList<String>();
            try (var question = connection.prepareStatement(
                            """
                            select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                              join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
                             where n.nspname = current_schema() and c.relkind in ('r', 'p')
                               and not c.relispartition order by 1""");
                    var rows = question.executeQuery()) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            return tables;
        });
    }

    /** Whether a table refuses to be read when no municipality is named. */
    public boolean refusedWithoutMunicipality(String table) {
        return refused(connection -> {
            try (var question = connection.prepareStatement("select 1 from " + name(table) + " limit 1")) {
                return question.executeQuery().next();
            }
        });
    }

    /** How many rows of another municipality one sees in a table; looks at most at one, by the index. */
    public int foreignRows(int municipality, int other, String table) {
        return trial(connection -> {
            name(connection, municipality);
            try (var question = connection.prepareStatement(
                    "select count(*) from (select 1 from " + name(table) + " where tenant_id = ? limit 1) seen")) {
                question.setInt(1, other);
                try (var rows = question.executeQuery()) {
                    rows.next();
                    return rows.getInt(1);
                }
            }
        });
    }

    /** Whether a row for another municipality is refused. */
    public boolean foreignInsertRefused() {
        return refused(connection -> {
            name(connection, TRYING);
            try (var insert =
                    connection.prepareStatement("insert into idempotency_key (tenant_id, caller_id, key, request_hash)"
                            + " values (?, '00000000-0000-7000-8000-000000000000', 'trial', 'trial')")) {
                insert.setInt(1, FOREIGN);
                return insert.executeUpdate();
            }
        });
    }

    private boolean refused(Trial<?> trial) {
        try (var connection = database.getConnection()) {
            trial.in(connection);
            return false;
        } catch (SQLException refusal) {
            // 42501: row-level security said no; 22P02, 42704: no municipality was named
            return List.of("42501", "22P02", "42704").contains(refusal.getSQLState());
        } finally {
            context.setRollbackOnly();
        }
    }

    private <T> T trial(Trial<T> trial) {
        try (var connection = database.getConnection()) {
            return trial.in(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException("a trial of the wall failed with SQLSTATE " + failed.getSQLState(), failed);
        } finally {
            context.setRollbackOnly();
        }
    }

    private static void name(Connection connection, int municipality) throws SQLException {
        try (var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(municipality));
            naming.execute();
        }
    }

    /** Names come from the catalogue; anything that is no plain identifier is not one of ours. */
    private static String name(String table) {
        if (!table.matches("[a-z_]+")) {
            throw new IllegalArgumentException("not a table of ours");
        }
        return table;
    }

    private interface Trial<T> {
        T in(Connection connection) throws SQLException;
    }
}
