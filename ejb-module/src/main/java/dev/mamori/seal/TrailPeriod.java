package dev.mamori.seal;

import dev.mamori.platform.Invalid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;

/**
 * The time whose trail is asked for. What is given covers it and goes on to the next signed heads.
 *
 * @param from the first instant
 * @param until the instant before which
 * @param receiver the certificate (X.509 in PEM) of who alone is to open the file; null for a file that is not encrypted
 */
public record TrailPeriod(
        @NotNull(message = "{rule.required}") OffsetDateTime from,
        @NotNull(message = "{rule.required}") OffsetDateTime until,
        @Size(max = 20_000, message = "{rule.size}") String receiver) {

    void check() {
        if (!until.isAfter(from)) {
            throw new Invalid("/until", "order");
        }
    }
}
