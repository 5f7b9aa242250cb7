package dev.mamori.terminal;

import dev.mamori.tenancy.Municipalities;
import dev.mamori.terminal.pki.Canary;
import dev.mamori.terminal.pki.TerminalAuthority;
import dev.mamori.terminal.pki.TerminalAuthority.Revoked;
import dev.mamori.terminal.store.RevokedRows;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the list of revoked certificates anew within twenty seconds of a revocation, and every hour anyhow, and gives it
 * to the TLS layer (control 16). The sign-in itself never waits for it: there the register's row decides at once.
 */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RevocationRounds {

    private static final System.Logger LOG = System.getLogger(RevocationRounds.class.getName());
    private static final Duration ANYHOW = Duration.ofHours(1);

    @Inject
    Municipalities municipalities;

    @Inject
    RevokedRows rows;

    @Inject
    TerminalAuthority authority;

    @Inject
    Canary canary;

    @Inject
    RevocationList list;

    @Inject
    Handshake handshake;

    @Inject
    Clock clock;

    private List<Revoked> listed;
    private Instant madeAt;

    /** One round. */
    @Schedule(hour = "*", minute = "*", second = "3/20", persistent = false)
    public void round() {
        var now = clock.instant();
        if (!authority.ready(now)) {
            LOG.log(System.Logger.Level.WARNING, "no issuing authority for terminals: no revocation list is made");
            return;
        }
        var revoked = revoked();
        if (revoked.equals(listed) && now.isBefore(madeAt.plus(ANYHOW))) {
            return;
        }
        var der = authority.revocationList(withCanary(revoked), now);
        list.publish(new RevocationList.Made(der, now, revoked.size()));
        handshake.refuse(der);
        listed = revoked;
        madeAt = now;
    }

    /** The probe's own revoked certificate stands on every list, so that somebody can knock with it at any time. */
    private List<Revoked> withCanary(List<Revoked> revoked) {
        return Stream.concat(Stream.of(canary.entry()), revoked.stream()).toList();
    }

    private List<Revoked> revoked() {
        var revoked = new ArrayList<Revoked>();
        for (var municipality : municipalities.codes()) {
            rows.endSuperseded(municipality);
            revoked.addAll(rows.of(municipality));
        }
        return List.copyOf(revoked);
    }
}
