package dev.mamori.identity;

import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The caller's second factors.
 *
 * @param totpEnrolled whether codes of six digits are enrolled
 * @param keys security keys, the oldest first
 * @param recoveryCodesLeft how many recovery codes are not used yet
 */
public record SecondFactorsView(boolean totpEnrolled, List<Key> keys, int recoveryCodesLeft) {

    /** Whether there is any. */
    public boolean any() {
        return totpEnrolled || !keys.isEmpty();
    }

    /** A security key. */
    public record Key(UUID id, String label, Instant createdAt, Instant lastUsedAt) implements Identified {}
}
