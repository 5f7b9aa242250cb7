package dev.mamori.access;

import dev.mamori.access.store.AnsweredRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The answers kept for creations that may be asked for again; the door for whoever lets them go. */
@ApplicationScoped
public class AnsweredBefore {

    @Inject
    AnsweredRequests answered;

    /** Forgets answers given before the instant, in the running transaction; says how many, at most the number. */
    public int forget(Instant before, int most) {
        return answered.forget(before, most);
    }
}
