package dev.mamori.identity;

import dev.mamori.access.Role;
import dev.mamori.platform.Caller;
import java.time.Instant;
import java.util.Set;

/**
 * A live session, read anew for each request.
 *
 * @param caller who, with what rights
 * @param displayName how to address the person or client
 * @param roles the roles in force now
 * @param terminalLabel the terminal, null for API clients
 * @param secondFactor the second factor given at sign-in, null where none was
 * @param idleUntil when the session ends unless it is used
 * @param expiresAt when it ends anyhow
 */
public record SignedIn(
        Caller caller,
        String displayName,
        Set<Role> roles,
        String terminalLabel,
        String secondFactor,
        Instant idleUntil,
        Instant expiresAt) {}
