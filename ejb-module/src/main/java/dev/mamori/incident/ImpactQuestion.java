package dev.mamori.incident;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import dev.mamori.platform.Invalid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is asked of the trail when something may have happened.
 *
 * @param by the kind of what is suspected
 * @param suspect its id, or the address
 * @param from the first instant
 * @param until the instant before which
 * @param cursor where the list of persons goes on, null at its beginning
 * @param limit how many persons at most, 50 when null
 */
public record ImpactQuestion(
        @NotNull(message = "{rule.required}") Suspect by,
        @NotNull(message = "{rule.required}")
                @Size(max = 45, message = "{rule.format}")
                @Pattern(regexp = "[0-9A-Za-z.:-]+", message = "{rule.format}")
                String suspect,
        @NotNull(message = "{rule.required}") OffsetDateTime from,
        @NotNull(message = "{rule.required}") OffsetDateTime until,
        String cursor,
        @Min(value = 1, message = "{rule.limit}") @Max(value = 200, message = "{rule.limit}") Integer limit)
        implements Identified, AboutResident {

    private static final UUID NOBODY = new UUID(0, 0);

    /** How many persons the caller wants. */
    public int size() {
        return limit == null ? 50 : limit;
    }

    /** Whether the answer tells of everybody touched, and not only of the resident it was asked about. */
    public boolean everybody() {
        return by != Suspect.RESIDENT;
    }

    @Override
    public UUID residentId() {
        return everybody() || suspect == null ? null : id();
    }

    /** The resident it was asked about; some id of nobody's where it was asked about everybody. */
    public UUID person() {
        return everybody() ? NOBODY : id();
    }

    /** Refuses what no single field can be blamed for by its own rule: an id that is none, a time that ends before it begins. */
    void check() {
        if (by != Suspect.ADDRESS && id() == null) {
            throw new Invalid("/suspect", "id");
        }
        if (!until.isAfter(from)) {
            throw new Invalid("/until", "order");
        }
    }

    /** The suspected thing's id, null where it is none; the trail says what was asked about. */
    @Override
    public UUID id() {
        try {
            return suspect == null ? null : UUID.fromString(suspect);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
