package dev.mamori.watch.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** What accounts, programs and terminals are called, for those who may see it. */
@ApplicationScoped
public class ActorNames {

    private static final String NAMES =
            """
            select id, display_name from account where tenant_id = ? and id = any (cast(? as uuid[]))
            union all select id, client_id from api_client where tenant_id = ? and id = any (cast(? as uuid[]))
            union all select id, label from terminal where tenant_id = ? and id = any (cast(? as uuid[]))""";

    private static final String SAME =
            """
            select count(*) from account one join account other
                on other.tenant_id = one.tenant_id and (other.id = one.id or other.person_ref = one.person_ref)
             where one.tenant_id = ? and one.id = ? and other.id = ?""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The names of some ids. */
    public Map<UUID, String> of(int municipality, Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(NAMES)) {
            for (var index = 1; index < 6; index += 2) {
                question.setInt(index, municipality);
                question.setArray(index + 1, connection.createArrayOf("uuid", ids.toArray()));
            }
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    names.put(rows.getObject(1, UUID.class), rows.getString(2));
                }
            }
            return names;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("names cannot be read", unreachable);
        }
    }

    /** Whether two accounts are one person's. */
    public boolean samePerson(int municipality, UUID one, UUID other) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(SAME)) {
            question.setInt(1, municipality);
            question.setObject(2, one);
            question.setObject(3, other);
            try (var rows = question.executeQuery()) {
                rows.next();
                return rows.getLong(1) > 0;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("accounts cannot be compared", unreachable);
        }
    }
}
