package dev.mamori.supplier;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Asks the city to approve a supplier as it stands; somebody else of the city decides.
 *
 * @param documentName the city's approval on paper, as it is filed
 * @param documentSha256 its digest in hexadecimal
 * @param termEnd for one at work, until when it goes on; null for the registered end
 */
public record AskSupplierApproval(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 200, required = true) String documentName,
        @NotNull(message = "{rule.required}") @Pattern(regexp = "[0-9a-fA-F]{64}", message = "{rule.sha256}")
                String documentSha256,
        @NotNull(message = "{rule.required}") LocalDate documentDate,
        LocalDate termEnd,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
