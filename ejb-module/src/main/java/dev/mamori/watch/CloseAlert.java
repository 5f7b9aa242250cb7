package dev.mamori.watch;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Says what an alert was, and why. */
public record CloseAlert(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @NotNull(message = "{rule.required}") Disposition disposition,
        @PlainText(max = 1000, required = true, multiline = true) String reason)
        implements Identified {}
