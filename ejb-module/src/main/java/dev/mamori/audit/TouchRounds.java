package dev.mamori.audit;

import dev.mamori.tenancy.Municipalities;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Sorts the newest events by person, a few times a minute, on whichever machine comes first (control 8-1). */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TouchRounds {

    private static final System.Logger LOG = System.getLogger(TouchRounds.class.getName());

    /** So many parts in one round at most: what is left waits for the next, and is found one by one until then. */
    private static final int PARTS = 50;

    @Inject
    Municipalities municipalities;

    @Inject
    TouchSorting sorting;

    /** One round; what fails for one municipality does not keep the others waiting. */
    @Schedule(hour = "*", minute = "*", second = "3/15", persistent = false)
    public void round() {
        municipalities.codes().forEach(this::sort);
    }

    private void sort(int municipality) {
        try {
            for (var part = 0; part < PARTS && sorting.part(municipality); part++) {
                LOG.log(System.Logger.Level.DEBUG, "sorted a part of the trail of {0}", municipality);
            }
        } catch (RuntimeException failed) {
            LOG.log(System.Logger.Level.WARNING, "the trail of " + municipality + " was not sorted by person", failed);
        }
    }
}
