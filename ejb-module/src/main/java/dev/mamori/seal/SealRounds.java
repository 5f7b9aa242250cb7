package dev.mamori.seal;

import dev.mamori.tenancy.Municipalities;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;

/**
 * Every five seconds, for each municipality by itself: seals what is new, and puts the signed heads outside the database.
 * Runs on every machine; of two that come to one municipality at once the second goes on to the next, and each keeps all
 * heads itself.
 */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SealRounds {

    private static final System.Logger LOG = System.getLogger(SealRounds.class.getName());

    /** So many heads for one municipality in one round at most, so that one with much to seal does not hold up the others. */
    private static final int PARTS = 100;

    private final Set<Integer> failing = new HashSet<>();

    @Inject
    Municipalities municipalities;

    @Inject
    Sealing sealing;

    @Inject
    HeadFiles files;

    /** One round; what fails for one municipality does not keep the others waiting. */
    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void round() {
        municipalities.codes().forEach(this::round);
    }

    private void round(int municipality) {
        try {
            seal(municipality);
            keep(municipality);
            if (failing.remove(municipality)) {
                LOG.log(System.Logger.Level.INFO, "the trail of {0} is sealed again", municipality);
            }
        } catch (RuntimeException failed) {
            if (failing.add(municipality)) {
                LOG.log(System.Logger.Level.ERROR, "the trail of " + municipality + " is not sealed", failed);
            }
        }
    }

    private void seal(int municipality) {
        var outside = files.newest(municipality);
        for (var part = 0; part < PARTS && sealing.part(municipality, outside) == Sealing.MOST; part++) {
            LOG.log(System.Logger.Level.DEBUG, "sealed a part of the trail of {0}", municipality);
        }
    }

    private void keep(int municipality) {
        var known = files.newest(municipality).map(OutsideHead::size).orElse(0L);
        var heads = sealing.after(municipality, known, PARTS);
        while (!heads.isEmpty()) {
            files.add(municipality, heads);
            heads = sealing.after(municipality, heads.get(heads.size() - 1).size(), PARTS);
        }
    }
}
