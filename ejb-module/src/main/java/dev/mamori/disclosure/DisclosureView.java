package dev.mamori.disclosure;

import dev.mamori.disclosure.model.Disclosure;
import dev.mamori.disclosure.model.DisclosureOpening;
import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A disclosure with each time that something was opened under it. */
public record DisclosureView(
        UUID id,
        long version,
        UUID approvalId,
        UUID accountId,
        UUID residentId,
        Set<DisclosedField> fields,
        DisclosurePurpose purpose,
        String ticket,
        String reason,
        DisclosureState state,
        Instant validFrom,
        Instant validUntil,
        Instant endedAt,
        List<Opening> openings)
        implements Identified, AboutResident {

    static DisclosureView of(Disclosure disclosure, List<DisclosureOpening> openings, Instant now) {
        return new DisclosureView(
                disclosure.id(),
                disclosure.version(),
                disclosure.approvalId(),
                disclosure.accountId(),
                disclosure.residentId(),
                disclosure.fields(),
                disclosure.purpose(),
                disclosure.ticket(),
                disclosure.reason(),
                disclosure.state(now),
                disclosure.validFrom(),
                disclosure.validUntil(),
                disclosure.endedAt(),
                openings.stream()
                        .map(opening -> new Opening(opening.openedAt(), opening.fields()))
                        .toList());
    }

    /** One time that something was opened. */
    public record Opening(Instant openedAt, Set<DisclosedField> fields) {}
}
