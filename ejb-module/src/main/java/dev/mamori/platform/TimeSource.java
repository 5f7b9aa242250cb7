package dev.mamori.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the house, in the one zone of every view and export (control 19). */
@ApplicationScoped
public class TimeSource {

    /** The zone in which the city lives and all calendars are computed. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    /** The clock; tests put a fixed one in its place. */
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return Clock.system(ZONE);
    }
}
