package dev.mamori.terminal.store;

import dev.mamori.terminal.Ends;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** The sessions that stand on a terminal: stage one's, and the people's on it (control 6-3). */
@ApplicationScoped
public class TerminalSessions {

    private static final String LIVE = "ended_at is null and expires_at > now()";

    @PersistenceContext
    EntityManager entities;

    /** What a terminal's end would end now. */
    public Ends of(UUID terminal) {
        return new Ends(
                count("select count(*) from terminal_session where terminal_id = ? and " + LIVE, terminal),
                count(
                        """
                        select count(*) from access_session s join terminal_session t on t.id = s.terminal_session_id
                         where t.terminal_id = ? and s.ended_at is null and s.expires_at > now()
                           and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()""",
                        terminal),
                count("select count(*) from terminal_certificate where terminal_id = ? and state = 'ISSUED'", terminal),
                count("select count(*) from sim where terminal_id = ? and state in ('ACTIVE', 'SUSPENDED')", terminal));
    }

    /** How many people are signed in on sessions that a certificate opened. */
    public int openedBy(UUID certificate) {
        return count(
                """
                select count(*) from access_session s join terminal_session t on t.id = s.terminal_session_id
                 where t.certificate_id = ? and s.ended_at is null and s.expires_at > now()
                   and s.last_seen_at + make_interval(secs => s.idle_seconds) > now()""",
                certificate);
    }

    /** Ends all of a terminal's sessions, and the people's on them. */
    public void endAll(UUID terminal, String reason) {
        entities.createNativeQuery(
                        """
                        update access_session set ended_at = now(), end_reason = ? where ended_at is null
                           and terminal_session_id in (select id from terminal_session where terminal_id = ?)""")
                .setParameter(1, reason)
                .setParameter(2, terminal)
                .executeUpdate();
        entities.createNativeQuery(
                        "update terminal_session set ended_at = now() where terminal_id = ? and ended_at is null")
                .setParameter(1, terminal)
                .executeUpdate();
    }

    /** Ends those that were opened by a certificate, and the people's on them. */
    public void endBy(UUID certificate, String reason) {
        entities.createNativeQuery(
                        """
                        update access_session set ended_at = now(), end_reason = ? where ended_at is null
                           and terminal_session_id in (select id from terminal_session where certificate_id = ?)""")
                .setParameter(1, reason)
                .setParameter(2, certificate)
                .executeUpdate();
        entities.createNativeQuery(
                        "update terminal_session set ended_at = now() where certificate_id = ? and ended_at is null")
                .setParameter(1, certificate)
                .executeUpdate();
    }

    private int count(String question, UUID terminal) {
        return ((Number) entities.createNativeQuery(question)
                        .setParameter(1, terminal)
                        .getSingleResult())
                .intValue();
    }
}
