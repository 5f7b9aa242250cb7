package dev.mamori.assurance.model;

import dev.mamori.platform.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What a probe saw, when, and where from.
 *
 * @param id the evidence's id
 * @param controlId the control
 * @param probe the probe's name
 * @param lookedAt when it looked
 * @param collector the node that looked
 * @param finding what it saw
 * @param sha256 hash over all the above, in hex
 */
public record Evidence(
        UUID id, String controlId, String probe, Instant lookedAt, String collector, Finding finding, String sha256) {

    /** How old it is. */
    public Duration age(Instant now) {
        return Duration.between(lookedAt, now);
    }
}
