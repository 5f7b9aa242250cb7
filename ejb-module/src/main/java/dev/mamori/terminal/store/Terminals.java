package dev.mamori.terminal.store;

import dev.mamori.terminal.model.Terminal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The register of terminals. */
@ApplicationScoped
public class Terminals {

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(Terminal terminal) {
        entities.persist(terminal);
    }
}
