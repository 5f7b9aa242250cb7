package dev.mamori.identity.store;

import dev.mamori.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The register of API clients, behind the wall. */
@ApplicationScoped
public class Clients {

    @PersistenceContext
    EntityManager entities;

    /** Registers a client with the hash of its secret. */
    public void add(int municipality, String clientId, String secretHash, String scope) {
        entities.createNativeQuery(
                        """
                        insert into api_client (id, tenant_id, version, client_id, secret_hash, scope, state, created_at)
                        values (?, ?, 1, ?, ?, ?, 'ACTIVE', now())""")
                .setParameter(1, Ids.next())
                .setParameter(2, municipality)
                .setParameter(3, clientId)
                .setParameter(4, secretHash)
                .setParameter(5, scope)
                .executeUpdate();
    }
}
