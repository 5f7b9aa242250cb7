package dev.mamori.caution;

import dev.mamori.platform.Identified;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What was shown: with its id the operation may be done once, by who was shown it, as long as it would still do the same.
 *
 * @param id what to send along when it is done
 * @param subjectName the object's name, which is typed once more
 * @param numbers how many of what it ends
 * @param runbook the procedure to go by
 * @param expiresAt until when
 */
public record PreviewView(
        UUID id,
        String operation,
        UUID subjectId,
        String subjectName,
        Map<String, Long> numbers,
        String runbook,
        Instant expiresAt)
        implements Identified, Serializable {}
