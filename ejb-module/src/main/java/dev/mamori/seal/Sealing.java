package dev.mamori.seal;

import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.seal.store.Growth;
import dev.mamori.seal.store.Heads;
import dev.mamori.seal.store.Trees;
import dev.mamori.tenancy.TenantSetting;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Seals a part of a municipality's trail: its events become leaves, and the root over all of them is signed. Events are
 * taken in the order in which their transactions began to write, once none of an older one can still come: none is missed,
 * none is taken twice, and nobody who writes is held up.
 */
@Stateless
@PermitAll
public class Sealing {

    /** So many events at most under one new head. */
    public static final int MOST = 1_000;

    @Inject
    CurrentCaller current;

    @Inject
    TenantSetting wall;

    @Inject
    Heads heads;

    @Inject
    Trees trees;

    @Inject
    Signer signer;

    @Inject
    Clock clock;

    /**
     * Seals the next events, in one transaction: leaves, subtrees and head, or nothing.
     *
     * @param outside the newest head that lies outside the database; the database must have it
     * @return how many were sealed; none where there are none, or where another machine is at it
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int part(int municipality, Optional<OutsideHead> outside) {
        current.become(Caller.system(municipality, "seal", Set.of()));
        wall.nameTo(municipality);
        if (!trees.turn(municipality)) {
            return 0;
        }
        var last = heads.newest(municipality);
        refuseWhatWasTurnedBack(municipality, last, outside);
        var events = trees.next(municipality, last, MOST);
        if (events.isEmpty()) {
            return 0;
        }
        var growth = new Growth(last);
        events.forEach(growth::add);
        trees.keep(municipality, growth, signed(municipality, growth));
        return events.size();
    }

    /** Heads of bigger trees than a size, for whoever keeps them outside the database. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<SealedHead> after(int municipality, long size, int most) {
        current.become(Caller.system(municipality, "seal", Set.of()));
        wall.nameTo(municipality);
        return heads.after(municipality, size, most);
    }

    private void refuseWhatWasTurnedBack(int municipality, Optional<SealedHead> last, Optional<OutsideHead> outside) {
        if (outside.isPresent() && !knows(municipality, outside.get())) {
            throw new TrailTurnedBack("a head of " + outside.get().size() + " events that was signed is not there");
        }
        if (last.isPresent() && trees.turnedBack(last.get())) {
            throw new TrailTurnedBack("the database has not come to the transaction of its last sealed event");
        }
    }

    private boolean knows(int municipality, OutsideHead outside) {
        return heads.at(municipality, outside.size())
                .filter(head -> head.checkpoint().equals(outside.checkpoint()))
                .isPresent();
    }

    private SealedHead signed(int municipality, Growth growth) {
        var events = growth.events();
        var last = events.get(events.size() - 1);
        return new SealedHead(
                growth.size(),
                growth.root(),
                growth.edge(),
                last.xid(),
                last.seq(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                signer.sign(municipality, growth.size(), growth.root()));
    }
}
