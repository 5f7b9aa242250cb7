package dev.mamori.watch;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.platform.Caller;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Risk;
import dev.mamori.tenancy.TenantSetting;
import dev.mamori.watch.rule.Person;
import dev.mamori.watch.rule.Rules;
import dev.mamori.watch.rule.Window;
import dev.mamori.watch.store.AlertRows;
import dev.mamori.watch.store.Habits;
import dev.mamori.watch.store.Positions;
import dev.mamori.watch.store.RoundTurn;
import dev.mamori.watch.store.RuleSettings;
import dev.mamori.watch.store.WatchedTrail;
import dev.mamori.watch.store.WatchedTrail.Found;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One look at what is new in one municipality's trail, in one transaction: what was read, what was said and how far one has
 * come stand or fall together, so that after a crash nothing is missed and nothing said twice (control 27).
 */
@Stateless
@PermitAll
public class Watch {

    @Inject
    CurrentCaller current;

    @Inject
    TenantSetting wall;

    @Inject
    RoundTurn turn;

    @Inject
    Reading reading;

    @Inject
    Saying saying;

    @Inject
    Clock clock;

    /** Looks, unless another machine is at it; says how many alerts there are more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int round(int municipality) {
        current.become(Caller.system(municipality, "watch", Set.of()));
        wall.nameTo(municipality);
        if (!turn.taken(municipality)) {
            return 0;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var fresh = reading.fresh(municipality, now);
        return fresh.isEmpty() ? 0 : saying.say(municipality, fresh, now);
    }

    /** Reads on from where the last round stopped. */
    @Dependent
    static class Reading {

        @Inject
        Positions positions;

        @Inject
        WatchedTrail trail;

        @Inject
        Habits habits;

        List<Found> fresh(int municipality, Instant now) {
            var settled = positions.settled();
            var next = positions.next(municipality);
            var dayAgo = now.minus(Window.REACH);
            if (next.isEmpty()) {
                positions.begin(municipality, now);
                habits.learn(municipality, dayAgo);
            }
            var after = next.isEmpty() ? dayAgo : Instant.EPOCH;
            var fresh = trail.fresh(municipality, next.orElse("0"), settled, after);
            if (fresh.size() < WatchedTrail.BATCH) {
                positions.advance(municipality, settled, now);
            } else {
                var last = fresh.get(fresh.size() - 1);
                positions.advance(municipality, last.position(), last.deed().at());
            }
            return fresh;
        }
    }

    /** Asks the rules, and writes down what they say. */
    @Dependent
    static class Saying {

        @Inject
        Windows windows;

        @Inject
        RuleSettings settings;

        @Inject
        AlertRows alerts;

        @Inject
        Habits habits;

        @Inject
        AuditTrail trail;

        @Inject
        CurrentCaller caller;

        int say(int municipality, List<Found> fresh, Instant now) {
            var figures = settings.figures();
            var more = 0;
            for (var window : windows.around(municipality, fresh)) {
                for (var seen : Rules.look(window, figures)) {
                    var id = alerts.add(municipality, window.person().kind(), seen, now);
                    if (id.isPresent()) {
                        trail.success(
                                new Attempt(caller.get(), now, "ALERT_RAISED", Risk.IMPACTFUL).concerning(id.get()));
                        more++;
                    }
                }
            }
            habits.take(municipality, worked(fresh));
            return more;
        }

        /** Each place of each person once: the database takes a row once a statement. */
        private static Collection<Habits.Habit> worked(List<Found> fresh) {
            return fresh.stream()
                    .filter(found -> found.kind() == Person.Kind.STAFF && found.actor() != null)
                    .filter(found -> found.deed().done())
                    .map(Saying::habit)
                    .collect(Collectors.toMap(
                            habit -> List.of(habit.actor(), habit.terminal()), Function.identity(), Habits.Habit::and))
                    .values();
        }

        private static Habits.Habit habit(Found found) {
            var deed = found.deed();
            var terminal = deed.terminal() == null ? Habits.NOWHERE : deed.terminal();
            return new Habits.Habit(found.actor(), terminal, deed.at(), deed.at());
        }
    }
}
