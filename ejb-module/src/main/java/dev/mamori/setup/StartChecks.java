package dev.mamori.setup;

import dev.mamori.identity.ServerSecrets;
import dev.mamori.seal.HeadFiles;
import dev.mamori.seal.TrailSecret;
import dev.mamori.tenancy.WallChecks;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;

/**
 * Refuses to start the service on a database whose wall would not hold (control 29) or without its secrets (control 23)
 * or a place for the trail's signed heads (control 18),
 * and says which check failed. Runs before anything is served.
 */
@Singleton
@Startup
@PermitAll
public class StartChecks {

    @Inject
    WallChecks wall;

    @Inject
    ServerSecrets secrets;

    @Inject
    TrailSecret trailSecret;

    @Inject
    HeadFiles heads;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void check() {
        var broken = new ArrayList<>(wall.broken());
        broken.addAll(secrets.broken());
        broken.addAll(trailSecret.broken());
        broken.addAll(heads.broken());
        if (!broken.isEmpty()) {
            throw new StartRefused(broken);
        }
    }
}
