package dev.mamori.directory;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * The directory no longer knows somebody.
 *
 * @param expectedVersion what the directory read before; null where it does not say
 */
public record RetireUser(@NotNull(message = "{rule.required}") UUID id, Long expectedVersion) implements Identified {}
