package dev.mamori.identity;

import dev.mamori.access.Role;
import java.time.Instant;
import java.util.UUID;

/** A role that somebody holds or will hold, and until when. */
public record HeldRole(UUID grantId, UUID accountId, String loginId, String displayName, Role role, Instant until) {}
