package dev.mamori.identity.store;

import java.time.Instant;
import java.util.UUID;

/**
 * A session to open; exactly one of account and client is there.
 *
 * @param id the session's id
 * @param account the account, null for an API client
 * @param client the API client, null for staff
 * @param terminalSession the stage-one session, null for an API client
 * @param tokenSha256 SHA-256 of the token
 * @param secondFactor the second factor given, null where none was due
 * @param newPasswordHash the password hashed anew where the policy rose, otherwise null
 * @param idleSeconds after how long without a request it ends
 * @param expiresAt when it ends anyhow
 */
public record NewSession(
        UUID id,
        UUID account,
        UUID client,
        UUID terminalSession,
        byte[] tokenSha256,
        String secondFactor,
        String newPasswordHash,
        int idleSeconds,
        Instant expiresAt) {}
