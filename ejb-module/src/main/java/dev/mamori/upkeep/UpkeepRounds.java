package dev.mamori.upkeep;

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
 * Every ten minutes, for each municipality by itself: deletes a batch of what has been kept long enough; every minute,
 * ends the suppliers whose term is over. Runs on every
 * machine; of two that come to one municipality at once the second goes on to the next.
 */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UpkeepRounds {

    private static final System.Logger LOG = System.getLogger(UpkeepRounds.class.getName());

    @Inject
    Municipalities municipalities;

    @Inject
    Upkeep upkeep;

    /** One round; what fails for one municipality does not keep the others waiting. */
    @Schedule(hour = "*", minute = "*/10", second = "41", persistent = false)
    public void round() {
        for (var duty : Duty.values()) {
            tend(duty);
        }
    }

    /** Every minute: whose place with a supplier has ended gets in no more. */
    @Schedule(hour = "*", minute = "*", second = "11", persistent = false)
    public void minute() {
        tend(Duty.SUPPLIER_TERMS);
    }

    private void tend(Duty duty) {
        for (var code : municipalities.codes()) {
            try {
                upkeep.tend(code, duty);
            } catch (RuntimeException failed) {
                LOG.log(System.Logger.Level.WARNING, "upkeep " + duty + " failed for " + code, failed);
            }
        }
    }
}
