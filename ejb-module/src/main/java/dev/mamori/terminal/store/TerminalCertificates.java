package dev.mamori.terminal.store;

import dev.mamori.platform.NotFound;
import dev.mamori.platform.StaleVersion;
import dev.mamori.terminal.CertificateState;
import dev.mamori.terminal.model.TerminalCertificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The register of terminals' certificates, behind the wall. */
@ApplicationScoped
public class TerminalCertificates {

    @PersistenceContext
    EntityManager entities;

    /** Adds one. */
    public void add(TerminalCertificate certificate) {
        entities.persist(certificate);
        entities.flush();
    }

    /** Writes what was changed. */
    public void write() {
        entities.flush();
    }

    /** All of a terminal, the newest first. */
    public List<TerminalCertificate> of(UUID terminal) {
        return entities.createQuery(
                        "select c from TerminalCertificate c where c.terminalId = :terminal order by c.id desc",
                        TerminalCertificate.class)
                .setParameter("terminal", terminal)
                .getResultList();
    }

    /** Those of some terminals that are still accepted. */
    public List<TerminalCertificate> issuedTo(Collection<UUID> terminals) {
        return terminals.isEmpty()
                ? List.of()
                : entities.createQuery(
                                """
                                select c from TerminalCertificate c
                                 where c.terminalId in :terminals and c.state = :issued""",
                                TerminalCertificate.class)
                        .setParameter("terminals", terminals)
                        .setParameter("issued", CertificateState.ISSUED)
                        .getResultList();
    }

    /** One, as it is. */
    public TerminalCertificate get(UUID id) {
        var certificate = entities.find(TerminalCertificate.class, id);
        if (certificate == null) {
            throw new NotFound();
        }
        return certificate;
    }

    /** One, for a change based on a version. */
    public TerminalCertificate get(UUID id, long expectedVersion) {
        var certificate = get(id);
        if (certificate.version() != expectedVersion) {
            throw new StaleVersion();
        }
        return certificate;
    }
}
