package dev.mamori.identity;

/**
 * What a security key signed, as the browser gives it (Web Authentication Level 3, clause 5.2.2); all of it base64url.
 *
 * @param credentialId which key
 * @param clientDataJson what the browser says it was asked, where
 * @param authenticatorData what the key says of itself
 * @param signature over both
 */
public record KeyAssertion(String credentialId, String clientDataJson, String authenticatorData, String signature) {}
