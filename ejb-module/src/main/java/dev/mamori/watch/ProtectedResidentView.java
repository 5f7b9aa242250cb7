package dev.mamori.watch;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import dev.mamori.watch.model.ProtectedResident;
import java.time.Instant;
import java.util.UUID;

/** That a resident is in need of protection. */
public record ProtectedResidentView(
        UUID id, long version, UUID residentId, String reason, Instant markedAt, Instant endedAt)
        implements Identified, AboutResident {

    static ProtectedResidentView of(ProtectedResident mark) {
        return new ProtectedResidentView(
                mark.id(), mark.version(), mark.residentId(), mark.reason(), mark.markedAt(), mark.endedAt());
    }
}
