package dev.mamori.resident;

import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.LocalDate;
import java.util.UUID;

/** A resident in a list: enough to tell one from another. */
public record ResidentLine(
        UUID id,
        String familyName,
        String givenName,
        String familyNameKana,
        String givenNameKana,
        LocalDate birthDate,
        Sex sex,
        String address,
        String phone)
        implements Identified, AboutResident {

    @Override
    public UUID residentId() {
        return id;
    }
}
