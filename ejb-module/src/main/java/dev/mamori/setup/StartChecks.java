package dev.mamori.setup;

import dev.mamori.tenancy.WallChecks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Refuses to start the service on a database whose wall would not hold, and says which check failed (control 29). Runs
 * before anything is served.
 */
@Singleton
@Startup
@PermitAll
public class StartChecks {

    @Inject
    WallChecks wall;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void check() {
        var broken = wall.broken();
        if (!broken.isEmpty()) {
            throw new StartRefused(broken);
        }
    }
}
