package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Moves a terminal on in its life, saying why. */
public record MoveTerminal(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        @PlainText(max = 500, required = true, multiline = true) String reason)
        implements Identified {}
