package dev.mamori.seal;

import dev.mamori.platform.Invalid;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

/**
 * The time whose trail is asked for. What is given covers it and goes on to the next signed heads.
 *
 * @param from the first instant
 * @param until the instant before which
 */
public record TrailPeriod(
        @NotNull(message = "{rule.required}") OffsetDateTime from,
        @NotNull(message = "{rule.required}") OffsetDateTime until) {

    void check() {
        if (!until.isAfter(from)) {
            throw new Invalid("/until", "order");
        }
    }
}
