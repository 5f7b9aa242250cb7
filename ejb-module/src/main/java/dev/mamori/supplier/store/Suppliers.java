package dev.mamori.supplier.store;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.supplier.SupplierState;
import dev.mamori.supplier.model.Supplier;
import dev.mamori.supplier.model.SupplierTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The register of suppliers, behind the wall. */
@ApplicationScoped
public class Suppliers {

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(Supplier supplier) {
        entities.persist(supplier);
        write();
    }

    /** Writes what was changed, at once, so that the new version is known. */
    public void write() {
        entities.flush();
    }

    /** The entry, as it is. */
    public Supplier get(UUID id) {
        var supplier = entities.find(Supplier.class, id);
        if (supplier == null) {
            throw new NotFound();
        }
        return supplier;
    }

    /** The entry, for a change based on a version. */
    public Supplier get(UUID id, long expectedVersion) {
        var supplier = get(id);
        if (supplier.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return supplier;
    }

    /** Lets one change of who works for whom at a time look at the whole tree; until the transaction ends. */
    public void lock(int municipality) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(hashtext('suppliers'), ?)) as held")
                .setParameter(1, municipality)
                .getResultList();
    }

    /** All of them; a municipality has dozens. */
    public SupplierTree tree() {
        return new SupplierTree(
                entities.createQuery("select s from Supplier s", Supplier.class).getResultList());
    }

    /** Those at work whose term ended before the day. */
    public List<Supplier> over(LocalDate today) {
        return entities.createQuery(
                        "select s from Supplier s where s.state = :active and s.termEnd < :today order by s.tier, s.id",
                        Supplier.class)
                .setParameter("active", SupplierState.ACTIVE)
                .setParameter("today", today)
                .getResultList();
    }
}
