package dev.mamori.identity.store;

import dev.mamori.platform.Caller;
import dev.mamori.terminal.Whereabouts;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** A live session as one look-up finds it; see {@code session_of} in the migrations. */
public record SessionRow(
        UUID id,
        Caller.Kind kind,
        UUID accountId,
        String name,
        String displayName,
        String scope,
        Set<String> roles,
        Set<UUID> departments,
        UUID terminalId,
        UUID terminalSessionId,
        String terminalLabel,
        byte[] certificateSha256,
        String secondFactor,
        Instant secondFactorAt,
        String purpose,
        Instant lastSeenAt,
        int idleSeconds,
        Instant expiresAt,
        Instant checkedAt,
        UUID certificateId,
        Whereabouts place) {}
