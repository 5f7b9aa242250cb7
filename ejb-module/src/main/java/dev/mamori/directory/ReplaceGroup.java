package dev.mamori.directory;

import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;

/**
 * The directory says anew who is in a group, whole (RFC 7644, clause 3.5.1).
 *
 * @param expectedTag what the directory read before; null where it does not say
 */
public record ReplaceGroup(
        @NotNull(message = "{rule.required}") UUID id,
        String expectedTag,
        @NotNull(message = "{rule.required}") Map<String, Object> attributes)
        implements Identified {}
