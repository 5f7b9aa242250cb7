package dev.mamori.watch.store;

import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.watch.AlertSearch;
import dev.mamori.watch.model.Alert;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The alerts of a municipality. */
@ApplicationScoped
public class Alerts {

    @PersistenceContext
    EntityManager entities;

    /** One alert. */
    public Alert get(UUID id) {
        return entities.createQuery("select a from Alert a where a.id = :id", Alert.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** One alert, for a change based on a version. */
    public Alert get(UUID id, long expectedVersion) {
        var alert = get(id);
        if (alert.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return alert;
    }

    /** Writes what was changed, so that the new version is known. */
    public void write() {
        entities.flush();
    }

    /** Alerts that fit, the newest first, one more than asked for. */
    public List<Alert> page(AlertSearch search) {
        var values = new LinkedHashMap<String, Object>();
        var text = new StringBuilder("select a from Alert a where a.id < :before");
        values.put("before", search.cursor() == null ? new UUID(-1, -1) : Cursor.id(search.cursor()));
        where(text, values, "a.state = :state", search.state());
        where(text, values, "a.rule = :rule", search.rule());
        where(text, values, "a.severity = :severity", search.severity());
        where(text, values, "a.actorId = :actor", search.actorId());
        where(text, values, "a.lastAt >= :from", instant(search.from()));
        where(text, values, "a.firstAt < :until", instant(search.until()));
        var query = entities.createQuery(text.append(" order by a.id desc").toString(), Alert.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(search.size() + 1).getResultList();
    }

    private static void where(StringBuilder text, Map<String, Object> values, String condition, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(condition.substring(condition.indexOf(':') + 1), value);
        }
    }

    private static Instant instant(OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
