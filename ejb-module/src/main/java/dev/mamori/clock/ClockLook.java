package dev.mamori.clock;

import dev.mamori.platform.ClockState;
import java.time.Instant;
import java.util.List;

/**
 * How a machine's clock stood at one look.
 *
 * @param machine the machine
 * @param lookedAt when, by the database's clock; null until it is kept
 * @param machineAt when, by the machine's
 * @param state how it stood
 * @param reasons why not better
 * @param readings what each comparison found
 * @param setBackMillis by how much it was set back since the look before, 0 when it was not
 * @param confirmedAt when a source confirmed it last, by the database's clock; null when none has
 */
public record ClockLook(
        String machine,
        Instant lookedAt,
        Instant machineAt,
        ClockState state,
        List<String> reasons,
        List<Reading> readings,
        long setBackMillis,
        Instant confirmedAt) {}
