package dev.mamori.disclosure;

import dev.mamori.disclosure.model.Disclosure;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A disclosure in a list: whose leave, of whom by id only, what and until when. */
public record DisclosureLine(
        UUID id,
        long version,
        UUID accountId,
        UUID residentId,
        Set<DisclosedField> fields,
        DisclosurePurpose purpose,
        String ticket,
        DisclosureState state,
        Instant validFrom,
        Instant validUntil,
        Instant endedAt)
        implements Identified {

    static DisclosureLine of(Disclosure disclosure, Instant now) {
        return new DisclosureLine(
                disclosure.id(),
                disclosure.version(),
                disclosure.accountId(),
                disclosure.residentId(),
                disclosure.fields(),
                disclosure.purpose(),
                disclosure.ticket(),
                disclosure.state(now),
                disclosure.validFrom(),
                disclosure.validUntil(),
                disclosure.endedAt());
    }
}
