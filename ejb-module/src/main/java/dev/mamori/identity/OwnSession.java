package dev.mamori.identity;

import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.UUID;

/** One of the caller's live sessions. */
public record OwnSession(UUID id, String terminal, Instant createdAt, Instant lastSeenAt, Instant expiresAt)
        implements Identified {}
