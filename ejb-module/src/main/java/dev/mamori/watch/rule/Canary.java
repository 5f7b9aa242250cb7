package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import dev.mamori.watch.calendar.WorkWeek;
import dev.mamori.watch.calendar.WorkingTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A made-up night on which one made-up person does everything that is watched for. Whoever wants to know whether the rules
 * still see shows it to them: nobody's data is in it, and nothing is written.
 */
public final class Canary {

    private static final UUID ACTOR = new UUID(27, 0);
    private static final UUID DESK = new UUID(27, 1);
    private static final UUID OTHER = new UUID(27, 2);
    private static final UUID KIN = new UUID(27, 3);
    private static final UUID SHIELDED = new UUID(27, 4);
    private static final int PEOPLE = 100;

    private final List<Deed> deeds = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-25T17:00:00Z");

    private Canary() {}

    /** The rules that do not see it at these figures; none when all is well. */
    public static Set<AlertRule> unseen(Map<AlertRule, Integer> figures) {
        var said = Rules.look(new Canary().night(), figures).stream()
                .map(Suspicion::rule)
                .collect(Collectors.toSet());
        var unseen = EnumSet.allOf(AlertRule.class);
        unseen.removeAll(said);
        return unseen;
    }

    /** The figures of a municipality that has chosen nothing. */
    public static Map<AlertRule, Integer> usual() {
        return Arrays.stream(AlertRule.values()).collect(Collectors.toMap(rule -> rule, AlertRule::usual));
    }

    private Window night() {
        add("SIGNED_IN", "SUCCESS", null, OTHER, null);
        places();
        people();
        for (var time = 0; time < PEOPLE; time++) {
            add("RESIDENTS_SEARCHED", "SUCCESS", null, DESK, null);
            add("CASE_RECORDS_EXPORTED", "SUCCESS", null, DESK, null);
            add("CASE_RECORD_VIEWED", "REFUSED", "forbidden", DESK, null);
        }
        add("DISCLOSED_CONTENT_OPENED", "SUCCESS", null, DESK, null);
        for (var more = 0; more < 3; more++) {
            add("DISCLOSED_CONTENT_OPENED", "SUCCESS", null, DESK, null);
            add("TERMINAL_REFUSED", "REFUSED", "terminal-sim-mismatch", DESK, null);
        }
        return new Window(person(), deeds);
    }

    private void places() {
        add("CASE_RECORDS_LISTED", "SUCCESS", null, DESK, null);
        add("CASE_RECORDS_LISTED", "SUCCESS", null, OTHER, null);
        add("CASE_RECORDS_LISTED", "SUCCESS", null, DESK, null);
    }

    private void people() {
        add("RESIDENT_VIEWED", "SUCCESS", null, DESK, SHIELDED);
        for (var person = 0; person < PEOPLE; person++) {
            add("RESIDENT_VIEWED", "SUCCESS", null, DESK, new UUID(28, person));
        }
        add("RESIDENT_VIEWED", "SUCCESS", null, DESK, KIN);
    }

    private Person person() {
        return new Person(
                ACTOR,
                Person.Kind.STAFF,
                now.minus(Duration.ofDays(90)),
                Set.of(DESK, new UUID(27, 5), new UUID(27, 6)),
                List.of(new WorkingTime(WorkWeek.USUAL, Map.of())),
                List.of(),
                Set.of(KIN, new UUID(28, 0), new UUID(28, 1)),
                Set.of(SHIELDED),
                Set.of());
    }

    private void add(String operation, String outcome, String reason, UUID terminal, UUID resident) {
        var id = new UUID(29, deeds.size());
        deeds.add(new Deed(id, true, now, operation, outcome, reason, terminal, resident, resident, List.of()));
        now = now.plusSeconds(1);
    }
}
