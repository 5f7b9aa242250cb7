package dev.mamori.incident;

import dev.mamori.platform.AboutResident;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A resident whose data was touched.
 *
 * @param residentId whose
 * @param name the name the register has now
 * @param touches what happened
 * @param operations by which operations
 * @param events how many events of the trail tell of it
 * @param first the first of them
 * @param last the last of them
 */
public record TouchedPerson(
        UUID residentId,
        String name,
        Set<Touch> touches,
        List<String> operations,
        long events,
        Instant first,
        Instant last)
        implements AboutResident {}
