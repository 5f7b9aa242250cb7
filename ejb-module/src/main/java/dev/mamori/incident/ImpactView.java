package dev.mamori.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * How far something reached.
 *
 * @param persons how many residents' data was touched, exactly
 * @param byTouch how many of them saw each kind of touch; one person may be counted under several
 * @param events how many events tell of it
 * @param records how many objects were opened or changed
 * @param first the first event, null where there is none
 * @param last the last event, null where there is none
 * @param reportable whether more than 100 persons are concerned: then a public body reports to the commission whatever the
 *     kind of data (enforcement rules of the Act on the Protection of Personal Information, rule 43, item 4)
 * @param actors who did it, with the number of events
 * @param terminals on which terminals
 * @param addresses from which addresses
 * @param askedAt up to which instant the trail behind this answer is complete: all that was committed before the question
 */
public record ImpactView(
        long persons,
        Map<Touch, Long> byTouch,
        long events,
        long records,
        Instant first,
        Instant last,
        boolean reportable,
        List<Party> actors,
        List<Party> terminals,
        List<Party> addresses,
        Instant askedAt) {

    /**
     * Something that took part.
     *
     * @param id its id, or the address itself
     * @param name what people call it, null where it has no name
     * @param events how many events tell of it
     */
    public record Party(String id, String name, long events) {}
}
