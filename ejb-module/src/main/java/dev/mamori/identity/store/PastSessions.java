package dev.mamori.identity.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Deletes sessions of the transaction's municipality that ended, by sign-out or by time. */
@ApplicationScoped
public class PastSessions {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Deletes sessions of people and programs. */
    public int forget(Instant before, int most) {
        return delete(
                """
                delete from access_session where id = any (array(
                  select id from access_session where coalesce(ended_at, expires_at) < ?
                   order by coalesce(ended_at, expires_at) limit ? for update skip locked))""",
                before,
                most);
    }

    /** Deletes sessions of terminals, once no session of a person stands on them. */
    public int forgetTerminals(Instant before, int most) {
        return delete(
                """
                delete from terminal_session where id = any (array(
                  select id from terminal_session t where coalesce(ended_at, expires_at) < ?
                     and not exists (select 1 from access_session s where s.terminal_session_id = t.id)
                   order by coalesce(ended_at, expires_at) limit ? for update skip locked))""",
                before,
                most);
    }

    private int delete(String statement, Instant before, int most) {
        try (var connection = database.getConnection();
                var deletion = connection.prepareStatement(statement)) {
            deletion.setObject(1, before.atOffset(ZoneOffset.UTC));
            deletion.setInt(2, most);
            return deletion.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("ended sessions cannot be deleted", refused);
        }
    }
}
