package dev.mamori.directory;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;

/**
 * The directory says anew who a user is, whole (RFC 7644, clause 3.5.1).
 *
 * @param expectedVersion what the directory read before; null where it does not say
 * @param attributes what it says of the person, by its names
 */
public record ReplaceUser(
        @NotNull(message = "{rule.required}") UUID id,
        Long expectedVersion,
        @NotNull(message = "{rule.required}") Map<String, Object> attributes)
        implements Identified {}
