package dev.mamori.casework.model;

import dev.mamori.platform.Caller;
import java.util.UUID;

/**
 * Who did something to a case, as the case remembers it.
 *
 * @param id the account or API client; null for the service itself
 * @param name the login id or client id at the time
 */
public record Actor(UUID id, String name) {

    /** The caller at hand. */
    public static Actor of(Caller caller) {
        return new Actor(caller.accountId(), caller.name());
    }
}
