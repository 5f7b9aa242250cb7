package dev.mamori.caution;

import dev.mamori.caution.store.RunbookReviews;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The municipality's procedures as they stand, in the running transaction. */
@ApplicationScoped
public class Runbooks {

    @Inject
    RunbookReviews reviews;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Refuses to go on by a procedure that does not exist or that nobody has reviewed for a year. */
    public void requireGood(String name) {
        if (!find(name).map(runbook -> runbook.goodOn(today())).orElse(false)) {
            throw new RunbookOutdated();
        }
    }

    /** All of them. */
    List<Runbook> all() {
        var reviewed = reviews.newest(caller.get());
        return Runbook.names().stream()
                .map(name -> runbook(name, Runbook.edition(name), reviewed))
                .toList();
    }

    /** The one of a name. */
    Optional<Runbook> find(String name) {
        return Optional.ofNullable(Runbook.edition(name))
                .map(edition -> runbook(name, edition, reviews.newest(caller.get())));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeSource.ZONE);
    }

    private static Runbook runbook(String name, LocalDate edition, Map<String, LocalDate> reviewed) {
        var own = reviewed.getOrDefault(name, edition);
        return new Runbook(name, own.isAfter(edition) ? own : edition);
    }
}
