package dev.mamori.setup;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.tenancy.Municipalities;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Sets municipalities up from the operator's file, once: where a municipality stands already, nothing is done. All or
 * nothing for each municipality.
 */
@Singleton
@Startup
@DependsOn("StartChecks")
@PermitAll
@RunAs("CALLER")
public class FirstSetup {

    @Inject
    Municipalities municipalities;

    @Inject
    MunicipalitySetup setup;

    @Inject
    DemoCases demo;

    @Inject
    DemoSuppliers suppliers;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        var file = Optional.ofNullable(System.getProperty("mamori.setup.file"))
                .or(() -> Optional.ofNullable(System.getenv("MAMORI_SETUP_FILE")))
                .map(Path::of)
                .filter(Files::isRegularFile);
        if (file.isEmpty() || !municipalities.none()) {
            return;
        }
        for (var planned : read(file.get()).municipalities()) {
            setup.setUp(planned);
            if (planned.demo() != null) {
                demo.fill(planned);
                suppliers.fill(planned);
            }
        }
    }

    private static SetupPlan read(Path file) {
        try {
            return new ObjectMapper()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(file.toFile(), SetupPlan.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException("setup-file-unreadable: " + file.getFileName());
        }
    }
}
