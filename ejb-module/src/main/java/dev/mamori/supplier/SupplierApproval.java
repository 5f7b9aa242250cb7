package dev.mamori.supplier;

import dev.mamori.supplier.model.CityApproval;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That the city has approved a supplier.
 *
 * @param approvalId the request that was decided
 * @param documentSha256 the document's digest
 */
public record SupplierApproval(
        UUID approvalId,
        String approvedBy,
        Instant approvedAt,
        String documentName,
        String documentSha256,
        LocalDate documentDate) {

    static SupplierApproval of(CityApproval approval) {
        if (approval == null) {
            return null;
        }
        var document = approval.document();
        return new SupplierApproval(
                approval.request(),
                approval.approvedBy(),
                approval.approvedAt(),
                document.name(),
                document.sha256(),
                document.date());
    }
}
