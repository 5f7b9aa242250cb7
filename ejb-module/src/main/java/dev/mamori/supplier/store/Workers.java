package dev.mamori.supplier.store;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.supplier.model.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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

    /** The people of some suppliers, by name; those that left too. */
    public List<Worker> of(Collection<UUID> suppliers) {
        return suppliers.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select w from Worker w where w.supplierId in :suppliers order by w.name, w.id",
                                Worker.class)
                        .setParameter("suppliers", suppliers)
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
