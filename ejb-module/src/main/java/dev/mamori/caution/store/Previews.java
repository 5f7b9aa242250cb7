package dev.mamori.caution.store;

import dev.mamori.caution.Effect;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was shown to whom before it was done, in the running transaction. What was shown is never written again. */
@ApplicationScoped
public class Previews {

    @PersistenceContext
    EntityManager entities;

    /** Keeps what is shown now, for as long as it is good. */
    public UUID add(Caller caller, String operation, Effect effect, Duration good) {
        var id = Ids.next();
        entities.createNativeQuery(
                        """
                        insert into preview (id, tenant_id, operation, subject_id, effect, account_id, made_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, now(), now() + make_interval(secs => ?))""")
                .setParameter(1, id)
                .setParameter(2, caller.municipality())
                .setParameter(3, operation)
                .setParameter(4, effect.subjectId())
                .setParameter(5, effect.line())
                .setParameter(6, caller.accountId())
                .setParameter(7, good.toSeconds())
                .executeUpdate();
        return id;
    }

    /** What was shown under an id, locked until it is decided whether it is gone by. */
    public Optional<Shown> lock(UUID id) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select operation, subject_id, effect, account_id, used_at is not null, expires_at < now()
                          from preview where id = ? for update""")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().map(Previews::shown);
    }

    /** Marks it as gone by in a request. */
    public void use(UUID id, UUID request) {
        entities.createNativeQuery("update preview set used_at = now(), used_request = ? where id = ?")
                .setParameter(1, request)
                .setParameter(2, id)
                .executeUpdate();
    }

    private static Shown shown(Object[] row) {
        return new Shown(
                (String) row[0], (UUID) row[1], (String) row[2], (UUID) row[3], (boolean) row[4], (boolean) row[5]);
    }

    /** What was shown: of which operation on which object, to whom, and whether it is done or out of time. */
    public record Shown(String operation, UUID subject, String effect, UUID account, boolean used, boolean outOfTime) {}
}
