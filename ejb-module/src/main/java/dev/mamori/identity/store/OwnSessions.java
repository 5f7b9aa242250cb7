package dev.mamori.identity.store;

import dev.mamori.identity.OwnSession;
import dev.mamori.platform.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The sessions of one account, in the running transaction. */
@ApplicationScoped
public class OwnSessions {

    @PersistenceContext
    EntityManager entities;

    /** The live sessions, the newest first. */
    public List<OwnSession> of(UUID account) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select s.id, t.label, to_char(s.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                               to_char(s.last_seen_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                               to_char(s.expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                          from access_session s
                          left join terminal_session ts on ts.id = s.terminal_session_id
                          left join terminal t on t.id = ts.terminal_id
                         where coalesce(s.account_id, s.client_id) = ? and s.ended_at is null and s.expires_at > now()
                           and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()
                         order by s.created_at desc""")
                .setParameter(1, account)
                .getResultList();
        return rows.stream()
                .map(row -> new OwnSession((UUID) row[0], (String) row[1], at(row[2]), at(row[3]), at(row[4])))
                .toList();
    }

    /** Ends one session of the account; says how many ended. */
    public int end(UUID session, UUID account, String reason) {
        return entities.createNativeQuery(
                        """
                        update access_session set ended_at = now(), end_reason = ?
                         where id = ? and coalesce(account_id, client_id) = ? and ended_at is null""")
                .setParameter(1, reason)
                .setParameter(2, session)
                .setParameter(3, account)
                .executeUpdate();
    }

    /** Ends all sessions of the account. */
    public void endAll(UUID account, String reason) {
        entities.createNativeQuery(
                        """
                        update access_session set ended_at = now(), end_reason = ?
                         where coalesce(account_id, client_id) = ? and ended_at is null""")
                .setParameter(1, reason)
                .setParameter(2, account)
                .executeUpdate();
    }

    /** Ends all sessions of the account but one. */
    public void endOthers(UUID account, UUID kept, String reason) {
        entities.createNativeQuery(
                        """
                        update access_session set ended_at = now(), end_reason = ?
                         where coalesce(account_id, client_id) = ? and ended_at is null
                           and id <> coalesce(cast(? as uuid), account_id)""")
                .setParameter(1, reason)
                .setParameter(2, account)
                .setParameter(3, kept == null ? null : kept.toString())
                .executeUpdate();
    }

    /** Keeps the stated purpose with the session. */
    public void purpose(UUID session, Purpose purpose) {
        entities.createNativeQuery("update access_session set purpose = ? where id = ?")
                .setParameter(1, purpose.name())
                .setParameter(2, session)
                .executeUpdate();
    }

    private static Instant at(Object text) {
        return OffsetDateTime.parse((String) text).toInstant();
    }
}
