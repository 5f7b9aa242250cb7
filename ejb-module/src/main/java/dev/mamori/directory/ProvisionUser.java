package dev.mamori.directory;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * The directory wants somebody to have an account.
 *
 * @param attributes what it says of the person, by its names
 */
public record ProvisionUser(@NotNull(message = "{rule.required}") Map<String, Object> attributes) {}
