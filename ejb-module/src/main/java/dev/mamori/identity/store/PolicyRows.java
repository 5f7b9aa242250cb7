package dev.mamori.identity.store;

import dev.mamori.identity.model.SecurityPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The policy of the municipality at hand, behind the wall. */
@ApplicationScoped
public class PolicyRows {

    @PersistenceContext
    EntityManager entities;

    /** The policy; every municipality has one from its first day. */
    public SecurityPolicy current() {
        return entities.createQuery("select p from SecurityPolicy p", SecurityPolicy.class)
                .getSingleResult();
    }

    /** Adds the policy of a municipality that is being set up. */
    public void add(SecurityPolicy policy) {
        entities.persist(policy);
        entities.flush();
    }

    /** Brings what was changed to the database, so that its version is known. */
    public void flush() {
        entities.flush();
    }
}
