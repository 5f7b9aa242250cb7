package dev.mamori.approval;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Takes back what one has asked for oneself. */
public record WithdrawApproval(@NotNull(message = "{rule.required}") UUID id, long expectedVersion)
        implements Identified {}
