package dev.mamori.watch;

import dev.mamori.tenancy.Municipalities;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Looks every fifteen seconds, at each municipality by itself, so that an alert stands within the minute. Runs on every
 * machine; of two that come to one municipality at once the second goes on to the next.
 */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WatchRounds {

    private static final System.Logger LOG = System.getLogger(WatchRounds.class.getName());

    @Inject
    Municipalities municipalities;

    @Inject
    Watch watch;

    /** One round; what fails for one municipality does not keep the others waiting. */
    @Schedule(hour = "*", minute = "*", second = "*/15", persistent = false)
    public void round() {
        for (var code : municipalities.codes()) {
            try {
                watch.round(code);
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "the watch failed for " + code, failed);
            }
        }
    }
}
