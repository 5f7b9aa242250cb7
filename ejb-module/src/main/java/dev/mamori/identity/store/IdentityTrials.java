package dev.mamori.identity.store;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts what should not be there, for the probes; reads nobody's name. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IdentityTrials {

    private static final String PRIVILEGED =
            """
            exists (select 1 from role_grant g where g.account_id = a.id and g.valid_from <= now()
              and now() < g.valid_until and g.role in ('CITY_ADMIN', 'SECURITY_OFFICER', 'AUDITOR', 'OPERATOR'))""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Privileged people who have gone on for an hour after a sign-in, or for a day at all, without a second factor. */
    public long withoutSecondFactor(int municipality) {
        return ask(
                municipality,
                """
                select count(*) from account a where a.state = 'ACTIVE' and a.password_hash is not null
                   and a.totp_secret is null
                   and not exists (select 1 from webauthn_credential c where c.account_id = a.id)
                   and (a.last_signed_in_at < now() - interval '1 hour' or a.created_at < now() - interval '1 day')
                   and """
                        + " " + PRIVILEGED);
    }

    /** Secrets of codes that do not rest encrypted. */
    public long openSecrets(int municipality) {
        return ask(
                municipality,
                "select count(*) from account where totp_secret is not null"
                        + " and totp_secret !~ '^[A-Za-z0-9+/]{16}:[A-Za-z0-9+/=]{40,}$'");
    }

    /** Live sessions of privileged people that no sign-in in the trail tells of. */
    public long unseenSessions(int municipality) {
        return ask(
                municipality,
                """
                select count(*) from access_session s join account a on a.id = s.account_id
                 where s.ended_at is null and s.expires_at > now() and not exists (
                   select 1 from audit_event e where e.tenant_id = s.tenant_id and e.subject_id = s.account_id
                      and e.operation = 'SIGNED_IN' and e.outcome = 'SUCCESS'
                      and e.at between s.created_at - interval '5 minutes' and s.created_at + interval '5 minutes')
                   and """
                        + " " + PRIVILEGED);
    }

    /** Locks that a terminal's or the database's clock could not have made: they end later than any policy allows. */
    public long oddLocks(int municipality) {
        return ask(
                municipality,
                "select count(*) from login_guard where locked_until > now() + interval '25 hours' or fails > 10");
    }

    private long ask(int municipality, String question) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, municipality);
            try (var statement = connection.prepareStatement(question);
                    var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the accounts cannot be looked at", unreachable);
        }
    }
}
