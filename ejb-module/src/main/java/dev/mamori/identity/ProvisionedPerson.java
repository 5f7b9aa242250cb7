package dev.mamori.identity;

import dev.mamori.identity.model.DirectoryEntry;
import dev.mamori.identity.model.DutyHours;
import dev.mamori.identity.model.Profile;

/**
 * Who a person is, as the city's directory says it.
 *
 * @param externalId the directory's own number of the person, null where it says none
 * @param personRef the number in the register of staff, null where it says none
 */
public record ProvisionedPerson(
        String externalId, String displayName, String familyName, String givenName, String personRef) {

    DirectoryEntry entry() {
        return new DirectoryEntry(externalId, familyName, givenName);
    }

    /** What the directory does not know stays. */
    Profile profile(String nameKana, DutyHours dutyHours) {
        return new Profile(displayName, nameKana, personRef, dutyHours);
    }
}
