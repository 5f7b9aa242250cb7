package dev.mamori.watch.store;

import dev.mamori.platform.Caller;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.watch.model.OvertimePermit;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Permits to work outside the hours, of the people somebody leads. */
@ApplicationScoped
public class OvertimePermits {

    private static final String LED =
            """
            select id from overtime_permit p where p.tenant_id = ? and p.id < ?
               and (? or exists (select 1 from account_department d where d.tenant_id = p.tenant_id
                                    and d.account_id = p.account_id and d.department_id = any (cast(? as uuid[]))))
             order by id desc limit ?""";

    private static final String LEADS =
            """
            select count(*) from account_department d where d.tenant_id = ? and d.account_id = ?
               and d.department_id = any (cast(? as uuid[]))""";

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** A page of them, the newest first. */
    public List<OvertimePermit> page(Caller caller, String cursor, int limit) {
        var ids = led(caller, cursor == null ? new UUID(-1, -1) : Cursor.id(cursor), limit);
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select p from OvertimePermit p where p.id in :ids order by p.id desc",
                                OvertimePermit.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** One of them, for a change based on a version. */
    public OvertimePermit get(UUID id, long expectedVersion) {
        var permit = entities.createQuery("select p from OvertimePermit p where p.id = :id", OvertimePermit.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        if (permit.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return permit;
    }

    /** Whether the caller leads somebody: who leads all departments leads everybody. */
    public boolean leads(Caller caller, UUID account) {
        if (caller.everyDepartment()) {
            return true;
        }
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(LEADS)) {
            question.setInt(1, caller.municipality());
            question.setObject(2, account);
            question.setArray(
                    3, connection.createArrayOf("uuid", caller.departments().toArray()));
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getLong(1) > 0;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("departments cannot be read", unreachable);
        }
    }

    /** Adds one, or writes what was changed, at once. */
    public void write(OvertimePermit permit) {
        entities.persist(permit);
        entities.flush();
    }

    private List<UUID> led(Caller caller, UUID before, int limit) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(LED)) {
            question.setInt(1, caller.municipality());
            question.setObject(2, before);
            question.setBoolean(3, caller.everyDepartment());
            question.setArray(
                    4, connection.createArrayOf("uuid", caller.departments().toArray()));
            question.setInt(5, limit);
            try (var rows = question.executeQuery()) {
                var ids = new ArrayList<UUID>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("permits cannot be read", unreachable);
        }
    }
}
