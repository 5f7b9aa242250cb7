package dev.mamori.tests.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Arguments for one operation: good ones, and what can be wrong with them. */
public final class Sample {

    private final Arguments good;
    private Arguments invalid;
    private String carriedOut;
    private Set<String> changed = Set.of();
    private final List<Rejected> rejected = new ArrayList<>();
    private final List<Arguments> empty = new ArrayList<>();

    Sample(Arguments good) {
        this.good = good;
    }

    /** The tables that change when all goes well; none for a read. */
    Sample changes(String... tables) {
        changed = Set.of(tables);
        return this;
    }

    /** What it does besides, as an operation of its own with its own row. */
    Sample carriesOut(String operation) {
        carriedOut = operation;
        return this;
    }

    Sample invalid(Arguments arguments) {
        invalid = arguments;
        return this;
    }

    Sample rejected(String code, Arguments arguments) {
        rejected.add(new Rejected(code, arguments));
        return this;
    }

    /** An object that does not exist is no error here: nothing is found. */
    Sample findsNothing(Arguments arguments) {
        empty.add(arguments);
        return this;
    }

    public Object[] good(Scene scene) {
        return good.apply(scene);
    }

    /** Arguments of a wrong shape; null where the operation has none to break. */
    public Arguments invalid() {
        return invalid;
    }

    /** The operation that is carried out along with it; null where there is none. */
    public String carriedOut() {
        return carriedOut;
    }

    public Set<String> changed() {
        return changed;
    }

    public List<Rejected> rejected() {
        return rejected;
    }

    public List<Arguments> empty() {
        return empty;
    }

    /** The arguments of a call in a scene. */
    public interface Arguments extends Function<Scene, Object[]> {}

    /** Arguments that a rule of the domain refuses, and the code it says. */
    public record Rejected(String code, Arguments arguments) {}
}
