package dev.mamori.directory;

import dev.mamori.platform.Identified;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * The directory changes some of what a user is (RFC 7644, clause 3.5.2).
 *
 * @param expectedVersion what the directory read before; null where it does not say
 */
public record PatchUser(
        @NotNull(message = "{rule.required}") UUID id,
        Long expectedVersion,
        @NotEmpty(message = "{rule.required}")
                List<@NotNull(message = "{rule.required}") @Valid PatchOperation> operations)
        implements Identified {}
