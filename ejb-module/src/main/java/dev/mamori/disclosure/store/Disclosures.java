package dev.mamori.disclosure.store;

import dev.mamori.disclosure.model.Disclosure;
import dev.mamori.disclosure.model.DisclosureOpening;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The municipality's disclosures, the newest first. */
@ApplicationScoped
public class Disclosures {

    private static final int OPENINGS_SHOWN = 200;

    @PersistenceContext
    EntityManager entities;

    /** Adds a disclosure or an opening at once. */
    public void add(Object disclosureOrOpening) {
        entities.persist(disclosureOrOpening);
        entities.flush();
    }

    /** The disclosure, as it is. */
    public Disclosure get(UUID id) {
        var disclosure = entities.find(Disclosure.class, id);
        if (disclosure == null) {
            throw new NotFound();
        }
        return disclosure;
    }

    /** The disclosure, for a change based on a version. */
    public Disclosure get(UUID id, long expectedVersion) {
        var disclosure = get(id);
        if (disclosure.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return disclosure;
    }

    /** Writes changes at once. */
    public void write() {
        entities.flush();
    }

    /** A part of them, from behind the cursor; all people's, or one account's. */
    public List<Disclosure> page(UUID account, String cursor, int limit) {
        var query = entities.createQuery(
                        "select d from Disclosure d where 1 = 1"
                                + (account == null ? "" : " and d.accountId = :account")
                                + (cursor == null ? "" : " and d.id < :after") + " order by d.id desc",
                        Disclosure.class)
                .setMaxResults(limit);
        if (account != null) {
            query.setParameter("account", account);
        }
        if (cursor != null) {
            query.setParameter("after", Cursor.id(cursor));
        }
        return query.getResultList();
    }

    /** How many live now. */
    public long live(Instant now) {
        return entities.createQuery(
                        "select count(d) from Disclosure d where d.endedAt is null and d.validUntil > :now", Long.class)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** What was opened under one, the newest first. */
    public List<DisclosureOpening> openings(UUID disclosure) {
        return entities.createQuery(
                        "select o from DisclosureOpening o where o.disclosureId = :id order by o.id desc",
                        DisclosureOpening.class)
                .setParameter("id", disclosure)
                .setMaxResults(OPENINGS_SHOWN)
                .getResultList();
    }
}
