package dev.mamori.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * What a sign-in gives: the token, said once and never stored, and whose it is.
 *
 * @param token the opaque token
 * @param expiresAt when it ends at the latest
 * @param accountId the account or API client
 * @param name login id or client id
 * @param displayName how to address them
 * @param roles role names, or scope words for an API client
 */
public record OpenedSession(
        String token, Instant expiresAt, UUID accountId, String name, String displayName, Set<String> roles) {}
