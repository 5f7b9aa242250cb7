package dev.mamori.assurance;

import dev.mamori.assurance.model.Evidence;
import dev.mamori.assurance.store.EvidenceRows;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Ids;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Sends every probe out each minute, and keeps what it saw: every change of the finding at once, and otherwise a proof
 * every ten minutes.
 */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProbeRounds {

    private static final System.Logger LOG = System.getLogger(ProbeRounds.class.getName());
    private static final Duration KEEP_AFTER = Duration.ofMinutes(10);

    @Inject
    Probes probes;

    @Inject
    EvidenceRows evidence;

    @Inject
    Clock clock;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "7", persistent = false)
    public void round() {
        probes.all().forEach(this::look);
    }

    private void look(Probes.Declared declared) {
        var control = declared.declaration().control();
        var name = declared.declaration().name();
        var finding = finding(declared);
        var now = clock.instant();
        var last = evidence.newest(control, name);
        if (last.isEmpty() || changed(last, finding) || last.get().age(now).compareTo(KEEP_AFTER) >= 0) {
            evidence.add(new Evidence(Ids.next(), control, name, now, node(), finding, null));
        }
    }

    private static boolean changed(Optional<Evidence> last, Finding finding) {
        return last.map(Evidence::finding).map(Finding::passed).orElse(false) != finding.passed()
                || !finding.broken().equals(last.get().finding().broken())
                || !finding.open().equals(last.get().finding().open());
    }

    private static Finding finding(Probes.Declared declared) {
        try {
            return declared.probe().look();
        } catch (RuntimeException failed) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "probe " + declared.declaration().name() + " failed",
                    failed);
            return Finding.of(List.of(), List.of("the probe could not look"));
        }
    }

    private static String node() {
        return System.getProperty("jboss.node.name", "mamori");
    }
}
