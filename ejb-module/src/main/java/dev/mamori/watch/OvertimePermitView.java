package dev.mamori.watch;

import dev.mamori.platform.Identified;
import dev.mamori.watch.model.OvertimePermit;
import java.time.Instant;
import java.util.UUID;

/** Leave to work outside the hours. */
public record OvertimePermitView(
        UUID id,
        long version,
        UUID accountId,
        String accountName,
        Instant from,
        Instant until,
        String reason,
        UUID grantedBy,
        String grantedName,
        Instant grantedAt,
        Instant endedAt)
        implements Identified {

    static OvertimePermitView of(OvertimePermit permit, String accountName) {
        return new OvertimePermitView(
                permit.id(),
                permit.version(),
                permit.accountId(),
                accountName,
                permit.validFrom(),
                permit.validUntil(),
                permit.reason(),
                permit.grantedBy(),
                permit.grantedName(),
                permit.grantedAt(),
                permit.endedAt());
    }
}
