package dev.mamori.watch.rule;

import dev.mamori.watch.calendar.WorkingTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who acts, and what is known of them from before the window.
 *
 * @param kind staff, an API client, or a terminal at which nobody has signed in yet
 * @param seenBefore when they last did anything before the window; when the account was made, where they never did
 * @param terminals where they have worked before
 * @param times when their departments work; in one of them is enough
 * @param permits leave to work outside these times
 * @param kin residents opened in the window who bear the person's family name
 * @param shielded residents opened in the window who are in need of protection
 * @param ownCases residents opened in the window of whom the person's departments have a case
 */
public record Person(
        UUID id,
        Kind kind,
        Instant seenBefore,
        Set<UUID> terminals,
        List<WorkingTime> times,
        List<Permit> permits,
        Set<UUID> kin,
        Set<UUID> shielded,
        Set<UUID> ownCases) {

    /** What kind of actor it is. */
    public enum Kind {
        STAFF,
        CLIENT,
        TERMINAL
    }

    /** Copies what it is given. */
    public Person {
        terminals = Set.copyOf(terminals);
        times = List.copyOf(times);
        permits = List.copyOf(permits);
        kin = Set.copyOf(kin);
        shielded = Set.copyOf(shielded);
        ownCases = Set.copyOf(ownCases);
    }

    /** Leave to work in a time. */
    public record Permit(UUID id, Instant from, Instant until) {

        boolean covers(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }
}
