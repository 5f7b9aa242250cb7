package dev.mamori.supplier.store;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.supplier.model.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The suppliers' people, behind the wall. */
@ApplicationScoped
public class Workers {

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(Worker worker) {
        entities.persist(worker);
        entities.flush();
    }

    /** One of a supplier's people. */
    public Worker get(UUID supplier, UUID id) {
        var worker = entities.find(Worker.class, id);
        if (worker == null || !worker.supplierId().equals(supplier)) {
            throw new NotFound();
        }
        return worker;
    }

    /** All suppliers' people, by name; those that left too. */
    public List<Worker> all() {
        return entities.createQuery("select w from Worker w order by w.name, w.id", Worker.class)
                .getResultList();
    }

    /** The people of a supplier; those that left too. */
    public List<Worker> of(UUID supplier) {
        return entities.createQuery("select w from Worker w where w.supplierId = :supplier", Worker.class)
                .setParameter("supplier", supplier)
                .getResultList();
    }

    /** The other workers whose account it was; refuses one that is another's now. */
    public List<Worker> formerly(UUID account, UUID worker) {
        var others = entities.createQuery(
                        "select w from Worker w where w.accountId = :account and w.id <> :worker", Worker.class)
                .setParameter("account", account)
                .setParameter("worker", worker)
                .getResultList();
        if (others.stream().anyMatch(Worker::there)) {
            throw new Invalid("/accountLoginId", "taken");
        }
        return others;
    }
}
