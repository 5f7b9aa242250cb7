package dev.mamori.caution;

import static dev.mamori.platform.Permission.OWN_SESSION;

import dev.mamori.access.AccessGuard;
import dev.mamori.caution.store.Previews;
import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.StepUpRequired;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** Shows in numbers what something that cannot be taken back would do; only after that it can be done (control 14). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class PreviewService {

    /** How long what was shown is good. */
    public static final Duration GOOD = Duration.ofMinutes(5);

    @Inject
    Dangers dangers;

    @Inject
    Forecasts forecasts;

    @Inject
    Runbooks runbooks;

    @Inject
    Previews previews;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Shows what it would do now, to somebody who may do it, and has proven who it is where doing it will ask for that. */
    @Operation(name = "EFFECT_PREVIEWED", permission = OWN_SESSION)
    public PreviewView preview(@NotNull(message = "{rule.required}") @Valid PreviewEffect command) {
        var operation = dangers.foreseen(command.operation()).orElseThrow(() -> new Invalid("/operation", "operation"));
        if (!caller.get().holds(operation.permission())) {
            throw new AccessDenied();
        }
        if (operation.stepUp()
                && !caller.get().seat().strengthenedSince(clock.instant().minus(AccessGuard.FRESH))) {
            throw new StepUpRequired();
        }
        runbooks.requireGood(operation.name());
        var effect =
                forecasts.of(operation.name()).orElseThrow(PreviewRequired::new).effect(command.subjectId());
        var id = previews.add(caller.get(), operation.name(), effect, GOOD);
        var until = clock.instant().plus(GOOD).truncatedTo(ChronoUnit.MICROS);
        return new PreviewView(
                id,
                operation.name(),
                effect.subjectId(),
                effect.subjectName(),
                effect.numbers(),
                operation.name(),
                until);
    }
}
