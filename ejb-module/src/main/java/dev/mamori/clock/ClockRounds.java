package dev.mamori.clock;

import dev.mamori.audit.AuditTrail;
import dev.mamori.audit.model.Attempt;
import dev.mamori.clock.model.Judgement;
import dev.mamori.clock.source.TimeSources;
import dev.mamori.clock.store.ClockLooks;
import dev.mamori.platform.Caller;
import dev.mamori.platform.ClockStanding;
import dev.mamori.platform.ClockState;
import dev.mamori.platform.Risk;
import dev.mamori.tenancy.Municipalities;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Set;

/**
 * Looks at this machine's clock every minute, on every machine, and says to the house how it stands: each event of the
 * trail carries it. A clock that was set back stands in every municipality's trail as an event of its own (control 19).
 */
@Singleton
@PermitAll
@Lock(LockType.WRITE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ClockRounds {

    private static final System.Logger LOG = System.getLogger(ClockRounds.class.getName());

    @Inject
    TimeSources sources;

    @Inject
    ClockLooks looks;

    @Inject
    ClockStanding standing;

    @Inject
    Municipalities municipalities;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    private final SteadyClock steady = new SteadyClock();

    /** This machine's name: the server's, and the host's on which it runs. */
    public static String machine() {
        return System.getProperty("jboss.node.name", "mamori") + "@"
                + System.getProperty("jboss.qualified.host.name", "localhost");
    }

    /** One round; where it fails, nothing is known of the clock any more. */
    @Schedule(hour = "*", minute = "*", second = "23", persistent = false)
    public void round() {
        try {
            var look = look();
            say(look);
            if (look.setBackMillis() > 0) {
                tell();
            }
        } catch (RuntimeException failed) {
            standing.found(ClockState.UNKNOWN);
            LOG.log(System.Logger.Level.ERROR, "the clocks cannot be looked at", failed);
        }
    }

    private ClockLook look() {
        var now = clock.instant();
        var last = looks.last(machine());
        var setBack = steady.setBack(now, last.map(ClockLook::machineAt).orElse(null));
        var readings = new ArrayList<>(sources.ask());
        var confirmed = readings.stream().anyMatch(Reading::answered);
        readings.add(looks.database());
        var unconfirmed = last.map(ClockLook::confirmedAt)
                .map(at -> Duration.between(at, databaseNow(now, readings)))
                .orElse(null);
        var judgement = Judgement.of(readings, setBack, unconfirmed);
        var look = new ClockLook(
                machine(),
                null,
                now,
                judgement.state(),
                judgement.reasons(),
                readings,
                setBack.compareTo(Judgement.FAR) > 0 ? setBack.toMillis() : 0,
                null);
        looks.add(look, confirmed);
        return look;
    }

    private static Instant databaseNow(Instant now, ArrayList<Reading> readings) {
        var database = readings.get(readings.size() - 1);
        return database.answered() ? now.plusNanos(Math.multiplyExact(database.offsetMicros(), 1_000L)) : now;
    }

    private void say(ClockLook look) {
        if (look.state() != standing.state()) {
            LOG.log(
                    look.state() == ClockState.UNTRUSTED ? System.Logger.Level.ERROR : System.Logger.Level.INFO,
                    "the clock is {0}: {1}",
                    look.state(),
                    look.reasons());
        }
        standing.found(look.state());
    }

    private void tell() {
        var now = clock.instant();
        for (var code : municipalities.codes()) {
            trail.standalone(
                    new Attempt(Caller.system(code, "clock", Set.of()), now, "CLOCK_SET_BACK", Risk.IMPACTFUL));
        }
    }
}
