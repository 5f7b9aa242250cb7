package dev.mamori.identity;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Lets a suspended person sign in again. */
public record ResumeAccount(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
