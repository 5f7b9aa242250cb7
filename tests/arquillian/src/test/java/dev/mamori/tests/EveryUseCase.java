package dev.mamori.tests;

import dev.mamori.platform.Caller;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Foresight;
import dev.mamori.tests.inside.Rows;
import dev.mamori.tests.inside.Sample;
import dev.mamori.tests.inside.Samples;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.UseCases;
import dev.mamori.tests.inside.Watches;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;

/** Tests that go through all use cases there are. What fails for one of them does not hide the others. */
abstract class EveryUseCase extends InContainer {

    static final Samples SAMPLES = new Samples();

    @Inject
    UseCases useCases;

    @Inject
    Services services;

    @Inject
    Foresight foresight;

    /** One operation on a stage of its own. */
    record Trial(UseCases.Call call, Sample sample, Scene scene, SoftAssertions softly) {

        String name() {
            return call.name();
        }
    }

    /** What a call did. */
    record Deed(Caller caller, Object[] arguments, Ending ending, TreeSet<String> changed) {

        /** The first argument names the object. */
        Object first() {
            return arguments.length == 0 ? null : arguments[0];
        }

        /** What the caller got. */
        Object found() {
            return ending.result() instanceof Optional<?> found ? found.orElse(null) : ending.result();
        }
    }

    void each(BiConsumer<Trial, Scene> test) {
        each(call -> true, test);
    }

    void each(Predicate<UseCases.Call> which, BiConsumer<Trial, Scene> test) {
        var city = City.mamori();
        // what is told of the tests' own doings would stand among what the calls changed
        try (var still = Watches.heldStill()) {
            each(which, test, city);
        }
    }

    private void each(Predicate<UseCases.Call> which, BiConsumer<Trial, Scene> test, City city) {
        SoftAssertions.assertSoftly(
                softly -> useCases.all().stream().filter(which).forEach(call -> {
                    var scene = new Scene(city, services);
                    try {
                        test.accept(new Trial(call, SAMPLES.of(call.name()), scene, softly), scene);
                    } catch (RuntimeException broken) {
                        softly.fail(call.name() + " could not be tried: " + root(broken));
                    }
                }));
    }

    private static Throwable root(Throwable thrown) {
        return thrown.getCause() == null ? thrown : root(thrown.getCause());
    }

    /** Calls the operation, and tells what it changed. */
    Deed call(Trial trial, Caller caller, Object... arguments) {
        var preview = foresight.of(caller, trial.name(), arguments.length == 0 ? null : arguments[0]);
        var before = Rows.now();
        var ending = foresight.after(caller, preview, () -> trial.call().with(arguments));
        return new Deed(caller, arguments, ending, Rows.now().changedSince(before));
    }
}
