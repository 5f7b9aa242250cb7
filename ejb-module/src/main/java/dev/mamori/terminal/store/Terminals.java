package dev.mamori.terminal.store;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalState;
import dev.mamori.terminal.model.Terminal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The register of terminals, behind the wall. */
@ApplicationScoped
public class Terminals {

    private static final Map<String, String> POINTERS = Map.of(
            "terminal_tenant_id_label_key", "/label",
            "terminal_login_id", "/loginId",
            "terminal_imei_once", "/imei",
            "terminal_serial_once", "/serialNumber");

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(Terminal terminal) {
        entities.persist(terminal);
        write();
    }

    /** Writes what was changed, at once, so that the new version is known. */
    public void write() {
        Taken.flush(entities, POINTERS);
    }

    /** The terminal, as it is. */
    public Terminal get(UUID id) {
        var terminal = entities.find(Terminal.class, id);
        if (terminal == null) {
            throw new NotFound();
        }
        return terminal;
    }

    /** The terminal, for a change based on a version. */
    public Terminal get(UUID id, long expectedVersion) {
        var terminal = get(id);
        if (terminal.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return terminal;
    }

    /** Whether there is one of this id. */
    public boolean has(UUID id) {
        return entities.find(Terminal.class, id) != null;
    }

    /** The labels of some terminals. */
    public Map<UUID, String> labels(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return new java.util.HashMap<>();
        }
        return entities.createQuery("select t from Terminal t where t.id in :ids", Terminal.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(java.util.stream.Collectors.toMap(Terminal::id, Terminal::label));
    }

    /** A part of those of a state and kind (null does not matter), by label, from behind the one given. */
    public List<Terminal> page(TerminalState state, TerminalKind kind, String afterLabel, int limit) {
        return entities.createQuery(
                        """
                        select t from Terminal t where t.label > :after
                           and (:anyState = true or t.state = :state) and (:anyKind = true or t.kind = :kind)
                         order by t.label""",
                        Terminal.class)
                .setParameter("after", afterLabel)
                .setParameter("anyState", state == null)
                .setParameter("state", state == null ? TerminalState.ACTIVE : state)
                .setParameter("anyKind", kind == null)
                .setParameter("kind", kind == null ? TerminalKind.FIELD : kind)
                .setMaxResults(limit)
                .getResultList();
    }
}
