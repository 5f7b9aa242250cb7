package dev.mamori.approval;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/**
 * Decides a request of somebody else.
 *
 * @param payloadSha256 the digest of what the decider was shown: what is carried out is exactly that
 * @param note why; needed to reject
 */
public record DecideApproval(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") @Pattern(regexp = "[0-9a-f]{64}", message = "{rule.format}")
                String payloadSha256,
        @PlainText(max = 500, multiline = true) String note)
        implements Identified {}
