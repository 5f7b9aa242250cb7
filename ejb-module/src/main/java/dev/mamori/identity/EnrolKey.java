package dev.mamori.identity;

import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.NotNull;

/**
 * Enrols a security key, as the browser gives it; bytes as base64url.
 *
 * @param label what the person calls it
 * @param clientDataJson what the browser says it was asked, where
 * @param attestationObject what the key says of itself
 */
public record EnrolKey(
        @PlainText(max = 60, required = true) String label,
        @NotNull(message = "{rule.required}") String clientDataJson,
        @NotNull(message = "{rule.required}") String attestationObject) {}
