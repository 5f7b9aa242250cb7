package dev.mamori.directory;

import dev.mamori.platform.Identified;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * The directory changes who is in a group (RFC 7644, clause 3.5.2).
 *
 * @param expectedTag what the directory read before; null where it does not say
 */
public record PatchGroup(
        @NotNull(message = "{rule.required}") UUID id,
        String expectedTag,
        @NotEmpty(message = "{rule.required}")
                List<@NotNull(message = "{rule.required}") @Valid PatchOperation> operations)
        implements Identified {}
