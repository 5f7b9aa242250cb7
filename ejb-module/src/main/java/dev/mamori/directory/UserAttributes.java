package dev.mamori.directory;

import dev.mamori.directory.model.UserDraft;
import dev.mamori.identity.ProvisionedPerson;
import dev.mamori.platform.PlainText;

/** A user as the directory wants it, whole; the lengths are those of an account. */
record UserAttributes(
        @PlainText(max = 64, required = true) String userName,
        @PlainText(max = 255) String externalId,
        @PlainText(max = 80, required = true) String displayName,
        @PlainText(max = 80) String familyName,
        @PlainText(max = 80) String givenName,
        @PlainText(max = 64) String employeeNumber,
        Boolean active) {

    static UserAttributes of(UserDraft draft) {
        return new UserAttributes(
                draft.text("username"),
                draft.text("externalid"),
                draft.displayName(),
                draft.text("name.familyname"),
                draft.text("name.givenname"),
                draft.text("employeenumber"),
                draft.active());
    }

    ProvisionedPerson person() {
        return new ProvisionedPerson(externalId, displayName, familyName, givenName, employeeNumber);
    }
}
