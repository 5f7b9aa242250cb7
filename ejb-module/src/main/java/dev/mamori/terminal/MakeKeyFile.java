package dev.mamori.terminal;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Asks for a key file for a terminal that cannot make a key itself. */
public record MakeKeyFile(@NotNull(message = "{rule.required}") UUID id, long expectedVersion) implements Identified {}
