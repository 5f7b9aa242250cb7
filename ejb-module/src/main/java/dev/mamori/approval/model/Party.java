package dev.mamori.approval.model;

import java.util.UUID;

/**
 * Somebody who asks or decides.
 *
 * @param account the account
 * @param name its login id at the time
 * @param person who is behind it where the register of staff says so, the same for all accounts of a person
 * @param terminalSession the terminal's session of stage one from which it was done
 */
public record Party(UUID account, String name, String person, UUID terminalSession) {

    /** Whether both may be the same pair of eyes. */
    boolean mayBeTheSameAs(Party other) {
        return account.equals(other.account)
                || person != null && person.equals(other.person)
                || terminalSession != null && terminalSession.equals(other.terminalSession);
    }
}
