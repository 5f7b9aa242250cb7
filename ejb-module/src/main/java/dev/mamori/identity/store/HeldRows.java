package dev.mamori.identity.store;

import dev.mamori.identity.HeldAccounts.Standing;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** How many accounts stand at once, in one question of the running transaction, behind the wall. */
@ApplicationScoped
public class HeldRows {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Each account's login id, whether it can be used, and how many sessions live. */
    public Map<UUID, Standing> of(Collection<UUID> accounts) {
        var found = new HashMap<UUID, Standing>();
        if (accounts.isEmpty()) {
            return found;
        }
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(
                        """
                        select a.id, a.login_id, a.state in ('ACTIVE', 'INVITED') as usable,
                               (select count(*) from access_session s where s.account_id = a.id and s.ended_at is null
                                   and s.expires_at > now()
                                   and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()) as sessions
                          from account a where a.id = any (?)""")) {
            question.setArray(1, connection.createArrayOf("uuid", accounts.toArray()));
            try (var rows = question.executeQuery()) {
                while (rows.next()) {
                    found.put(
                            rows.getObject("id", UUID.class),
                            new Standing(
                                    rows.getString("login_id"), rows.getBoolean("usable"), rows.getInt("sessions")));
                }
            }
            return found;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the accounts cannot be read", unreachable);
        }
    }
}
