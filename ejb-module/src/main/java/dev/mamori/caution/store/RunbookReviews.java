package dev.mamori.caution.store;

import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who looked after which procedure when; only ever added to. */
@ApplicationScoped
public class RunbookReviews {

    @PersistenceContext
    EntityManager entities;

    /** The day of the newest review of each procedure that the municipality has reviewed. */
    public Map<String, LocalDate> newest(Caller caller) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        """
                        select runbook, to_char(max(reviewed_at) at time zone 'Asia/Tokyo', 'YYYY-MM-DD')
                          from runbook_review where tenant_id = ? group by runbook""")
                .setParameter(1, caller.municipality())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (String) row[0], row -> LocalDate.parse((String) row[1])));
    }

    /** Adds that the caller has reviewed a procedure now. */
    public void add(Caller caller, String runbook) {
        entities.createNativeQuery(
                        """
                        insert into runbook_review (id, tenant_id, runbook, reviewed_by, reviewed_at)
                        values (?, ?, ?, ?, now())""")
                .setParameter(1, Ids.next())
                .setParameter(2, caller.municipality())
                .setParameter(3, runbook)
                .setParameter(4, caller.accountId())
                .executeUpdate();
    }
}
