package dev.mamori.seal;

import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.seal.store.Heads;
import dev.mamori.seal.store.SealedLooks;
import dev.mamori.tenancy.TenantSetting;
import dev.mamori.verifier.Notes;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Looks at a municipality's sealed trail, for the probe; changes nothing and keeps nothing of what events say. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class SealTrials {

    @Inject
    CurrentCaller current;

    @Inject
    TenantSetting wall;

    @Inject
    Heads heads;

    @Inject
    SealedLooks looks;

    @Inject
    HeadFiles files;

    @Inject
    Signer signer;

    /** What the application may do to the trail although it must not. */
    public List<String> rights() {
        return looks.rights();
    }

    /** What does not hold for a municipality. */
    public Look look(int municipality) {
        current.become(Caller.system(municipality, "seal", Set.of()));
        wall.nameTo(municipality);
        var broken = new ArrayList<String>();
        var newest = heads.newest(municipality);
        if (looks.waiting(municipality, newest) > 0) {
            broken.add("events have waited for their seal for more than a minute");
        }
        files.newest(municipality)
                .filter(outside -> heads.at(municipality, outside.size())
                        .filter(head -> head.checkpoint().equals(outside.checkpoint()))
                        .isEmpty())
                .ifPresent(outside -> broken.add("the head of " + outside.size()
                        + " events that lies outside is not in the database: it was turned back or changed"));
        if (newest.isEmpty()) {
            return new Look(0, 0, broken);
        }
        var head = newest.get();
        if (!signed(municipality, head)) {
            broken.add("the newest head is not signed by the municipality's key");
        }
        var compared = looks.compare(municipality, head);
        broken.addAll(compared.broken());
        return new Look(head.size(), compared.lookedAt(), broken);
    }

    private boolean signed(int municipality, SealedHead head) {
        return signer.publicKey(municipality)
                .filter(key -> Notes.verifies(head.checkpoint(), Signer.origin(municipality), key))
                .isPresent();
    }

    /**
     * What was seen.
     *
     * @param size how many events are sealed
     * @param lookedAt how many of them were compared
     * @param broken what does not hold
     */
    public record Look(long size, long lookedAt, List<String> broken) {

        /** Copies, so that nobody changes what was seen. */
        public Look {
            broken = List.copyOf(broken);
        }
    }
}
