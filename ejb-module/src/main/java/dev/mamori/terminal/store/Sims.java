package dev.mamori.terminal.store;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.terminal.SimState;
import dev.mamori.terminal.model.Sim;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register of SIM cards, behind the wall. */
@ApplicationScoped
public class Sims {

    private static final Map<String, String> POINTERS = Map.of(
            "sim_iccid_once", "/iccid",
            "sim_imsi_once", "/imsi",
            "sim_msisdn_once", "/msisdn",
            "sim_address4_once", "/address4",
            "sim_address6_once", "/address6",
            "sim_one_active", "/terminalId");

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(Sim sim) {
        entities.persist(sim);
        write();
    }

    /** Writes what was changed, at once, so that the new version is known. */
    public void write() {
        Taken.flush(entities, POINTERS);
    }

    /** The card, as it is. */
    public Sim get(UUID id) {
        var sim = entities.find(Sim.class, id);
        if (sim == null) {
            throw new NotFound();
        }
        return sim;
    }

    /** The card, for a change based on a version. */
    public Sim get(UUID id, long expectedVersion) {
        var sim = get(id);
        if (sim.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return sim;
    }

    /** The cards of some terminals that are not retired. */
    public List<Sim> of(Collection<UUID> terminals) {
        return terminals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s from Sim s where s.terminalId in :terminals and s.state <> :retired",
                                Sim.class)
                        .setParameter("terminals", terminals)
                        .setParameter("retired", SimState.RETIRED)
                        .getResultList();
    }

    /** The cards that are in a state, by ICCID. */
    public List<Sim> in(SimState state) {
        return entities.createQuery("select s from Sim s where s.state = :state order by s.iccid", Sim.class)
                .setParameter("state", state)
                .getResultList();
    }

    /** Whether a card of this ICCID is registered. */
    public boolean has(String iccid) {
        return !entities.createQuery("select s.id from Sim s where s.iccid = :iccid", UUID.class)
                .setParameter("iccid", iccid)
                .getResultList()
                .isEmpty();
    }

    /** A part of those of a state (null does not matter), by ICCID, from behind the one given. */
    public List<Sim> page(SimState state, String afterIccid, int limit) {
        return entities.createQuery(
                        """
                        select s from Sim s where s.iccid > :after and (:anyState = true or s.state = :state)
                         order by s.iccid""",
                        Sim.class)
                .setParameter("after", afterIccid)
                .setParameter("anyState", state == null)
                .setParameter("state", state == null ? SimState.ACTIVE : state)
                .setMaxResults(limit)
                .getResultList();
    }
}
