package dev.mamori.resident;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import dev.mamori.resident.model.Resident;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A resident with all particulars. */
public record ResidentView(
        UUID id,
        long version,
        String familyName,
        String givenName,
        String familyNameKana,
        String givenNameKana,
        LocalDate birthDate,
        Sex sex,
        String postalCode,
        String address,
        String phone,
        Instant registeredAt,
        Instant correctedAt)
        implements Identified, AboutResident {

    static ResidentView of(Resident resident) {
        var says = resident.particulars();
        return new ResidentView(
                resident.id(),
                resident.version(),
                says.familyName(),
                says.givenName(),
                says.familyNameKana(),
                says.givenNameKana(),
                says.birthDate(),
                says.sex(),
                says.postalCode(),
                says.address(),
                says.phone(),
                resident.registeredAt(),
                resident.correctedAt());
    }

    @Override
    public UUID residentId() {
        return id;
    }
}
