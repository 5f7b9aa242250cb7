package dev.mamori.resident;

import dev.mamori.resident.model.Resident;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/**
 * The register, for the other contexts' own use cases: these answer for permission, purpose and trail.
 */
@ApplicationScoped
public class ResidentLookup {

    @PersistenceContext
    EntityManager entities;

    /** The resident, if the municipality has one of this id. */
    public Optional<ResidentView> find(UUID id) {
        return Optional.ofNullable(id == null ? null : entities.find(Resident.class, id))
                .map(ResidentView::of);
    }
}
