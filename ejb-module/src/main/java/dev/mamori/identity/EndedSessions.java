package dev.mamori.identity;

import dev.mamori.identity.store.PastSessions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Sessions of people, programs and terminals that have ended; the door for whoever lets them go. */
@ApplicationScoped
public class EndedSessions {

    @Inject
    PastSessions past;

    /** Forgets sessions that ended before the instant, in the running transaction; says how many, at most the number. */
    public int forget(Instant before, int most) {
        var gone = past.forget(before, most);
        return gone + past.forgetTerminals(before, most - gone);
    }
}
