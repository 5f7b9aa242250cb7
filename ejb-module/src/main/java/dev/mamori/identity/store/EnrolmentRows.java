package dev.mamori.identity.store;

import dev.mamori.identity.SecondFactorsView;
import dev.mamori.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What second factors an account has, in the running transaction. */
@ApplicationScoped
public class EnrolmentRows {

    private static final String AT = "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"')";

    @PersistenceContext
    EntityManager entities;

    /** All of them. */
    public SecondFactorsView view(UUID account) {
        @SuppressWarnings("unchecked")
        List<Object[]> keys = entities.createNativeQuery("select id, label, " + AT.formatted("created_at") + ", "
                        + AT.formatted("last_used_at")
                        + " from webauthn_credential where account_id = ? order by created_at, id")
                .setParameter(1, account)
                .getResultList();
        var totp = count("select count(*) from account where id = ? and totp_secret is not null", account) > 0;
        var codes = count("select count(*) from recovery_code where account_id = ? and used_at is null", account);
        return new SecondFactorsView(totp, keys.stream().map(EnrolmentRows::key).toList(), codes);
    }

    /** Keeps a sealed secret until it is confirmed. */
    public void begin(int municipality, UUID account, String sealed) {
        entities.createNativeQuery(
                        """
                        insert into totp_enrolment (tenant_id, account_id, secret, created_at) values (?, ?, ?, now())
                        on conflict (tenant_id, account_id) do update set secret = excluded.secret, created_at = now()""")
                .setParameter(1, municipality)
                .setParameter(2, account)
                .setParameter(3, sealed)
                .executeUpdate();
    }

    /** The sealed secret that waits to be confirmed; for ten minutes. */
    @SuppressWarnings("unchecked")
    public Optional<String> pending(UUID account) {
        List<String> secrets = entities.createNativeQuery(
                        "select secret from totp_enrolment where account_id = ? and created_at > now() - interval '10 minutes'")
                .setParameter(1, account)
                .getResultList();
        return secrets.stream().findFirst();
    }

    /** Takes the confirmed secret; the step of the code that confirmed it is used up. */
    public void take(UUID account, String sealed, long step) {
        entities.createNativeQuery("update account set totp_secret = ?, totp_last_step = ? where id = ?")
                .setParameter(1, sealed)
                .setParameter(2, step)
                .setParameter(3, account)
                .executeUpdate();
        entities.createNativeQuery("delete from totp_enrolment where account_id = ?")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** Takes the codes away. */
    public void removeTotp(UUID account) {
        entities.createNativeQuery("update account set totp_secret = null where id = ?")
                .setParameter(1, account)
                .executeUpdate();
    }

    /** Puts new recovery codes in the place of the old ones. */
    public void recoveryCodes(int municipality, UUID account, List<byte[]> hashes) {
        entities.createNativeQuery("delete from recovery_code where account_id = ?")
                .setParameter(1, account)
                .executeUpdate();
        hashes.forEach(hash -> entities.createNativeQuery(
                        """
                        insert into recovery_code (id, tenant_id, account_id, code_sha256, created_at)
                        values (?, ?, ?, ?, now())""")
                .setParameter(1, Ids.next())
                .setParameter(2, municipality)
                .setParameter(3, account)
                .setParameter(4, hash)
                .executeUpdate());
    }

    /** Notes that the session's second factor was proven now. */
    public void strengthen(UUID session, String factor) {
        if (session != null) {
            entities.createNativeQuery(
                            "update access_session set second_factor = ?, second_factor_at = now() where id = ?")
                    .setParameter(1, factor)
                    .setParameter(2, session)
                    .executeUpdate();
        }
    }

    private int count(String question, UUID account) {
        var found =
                entities.createNativeQuery(question).setParameter(1, account).getSingleResult();
        return ((Number) found).intValue();
    }

    private static SecondFactorsView.Key key(Object... row) {
        return new SecondFactorsView.Key(
                (UUID) row[0],
                (String) row[1],
                OffsetDateTime.parse((String) row[2]).toInstant(),
                row[3] == null ? null : OffsetDateTime.parse((String) row[3]).toInstant());
    }
}
