package dev.mamori.terminal.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Looks for rows of one municipality's terminals, cards and sessions that should not be there. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class TerminalTrials {

    private static final String LIVE = "ts.ended_at is null and ts.expires_at > now()";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** What of cards and field terminals does not fit together (control 6-2). */
    public List<String> looseCards(int municipality) {
        return ask(
                municipality,
                """
                select t.label || ' has no active card' from terminal t where t.kind = 'FIELD' and t.state = 'ACTIVE'
                   and not exists (select 1 from sim m where m.terminal_id = t.id and m.state = 'ACTIVE')""",
                """
                select 'an active card without an address' from sim
                 where state = 'ACTIVE' and address4 is null and address6 is null""",
                "select t.label || ' works from another address than its card''s' from terminal_session ts"
                        + " join terminal t on t.id = ts.terminal_id and t.kind = 'FIELD' where ts.certificate_id is not null and "
                        + LIVE
                        + " and not exists (select 1 from sim m where m.terminal_id = t.id"
                        + " and ts.source_address in (m.address4, m.address6))");
    }

    /** What of terminals' states and what stands on them does not agree (control 16). */
    public List<String> strayCertificates(int municipality) {
        return ask(
                municipality,
                """
                select t.label || ' is ' || t.state || ' and has an accepted certificate' from terminal t
                 where t.state in ('LOST', 'RETIRED') and exists (select 1 from terminal_certificate c
                        where c.terminal_id = t.id and c.state = 'ISSUED' and c.usable_until > now())""",
                "select t.label || ' has a session on a revoked certificate' from terminal_session ts"
                        + " join terminal t on t.id = ts.terminal_id"
                        + " join terminal_certificate c on c.id = ts.certificate_id and c.state = 'REVOKED' where "
                        + LIVE,
                "select t.label || ' has neither networks nor a card''s address' from terminal t"
                        + " where t.kind = 'OFFICE' and t.state = 'ACTIVE' and t.networks = ''");
    }

    /** Sessions of stage one that stand on a terminal which may not be used (control 6-3). */
    public List<String> staleSessions(int municipality) {
        return ask(
                municipality,
                "select t.label || ' is ' || t.state || ' and has a session' from terminal_session ts"
                        + " join terminal t on t.id = ts.terminal_id and t.state <> 'ACTIVE' where " + LIVE,
                "select 'a person''s session without a live terminal session' from access_session s"
                        + " join terminal_session ts on ts.id = s.terminal_session_id"
                        + " where s.ended_at is null and s.expires_at > now() and ts.ended_at is not null");
    }

    private List<String> ask(int municipality, String... questions) {
        try (var connection = database.getConnection()) {
            name(connection, municipality);
            var found = new ArrayList<String>();
            for (var question : questions) {
                try (var statement = connection.prepareStatement(question);
                        var rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            return found;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }

    private static void name(Connection connection, int municipality) throws SQLException {
        try (var naming = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            naming.setString(1, Integer.toString(municipality));
            naming.execute();
        }
    }
}
