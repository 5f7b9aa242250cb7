package dev.mamori.directory.model;

import dev.mamori.directory.FilterInvalid;
import java.util.List;
import java.util.function.Function;

/** What a directory asks for (RFC 7644, clause 3.4.2.2), as it was understood. Names of attributes are in lower case. */
public sealed interface Filter {

    /** How a value is compared; order is that of texts and times. */
    enum Comparison {
        EQ,
        NE,
        CO,
        SW,
        EW,
        GT,
        GE,
        LT,
        LE
    }

    /** All of them hold. */
    record And(List<Filter> parts) implements Filter {}

    /** One of them holds. */
    record Or(List<Filter> parts) implements Filter {}

    /** It does not hold. */
    record Not(Filter part) implements Filter {}

    /** The attribute has a value. */
    record Present(String attribute) implements Filter {}

    /**
     * The attribute's value compares so.
     *
     * @param value a text, a number, a truth value, or null
     */
    record Compare(String attribute, Comparison by, Object value) implements Filter {}

    /** One value of a list is such that the filter holds of its parts. */
    record Within(String attribute, Filter part) implements Filter {}

    /**
     * Whether it holds of something that is at hand.
     *
     * @param values the values of an attribute; refuses one it does not know
     */
    default boolean holds(Function<String, List<String>> values) {
        if (this instanceof And and) {
            return and.parts().stream().allMatch(part -> part.holds(values));
        }
        if (this instanceof Or or) {
            return or.parts().stream().anyMatch(part -> part.holds(values));
        }
        if (this instanceof Not not) {
            return !not.part().holds(values);
        }
        if (this instanceof Present present) {
            return !values.apply(present.attribute()).isEmpty();
        }
        if (this instanceof Within within) {
            return within.part().holds(sub -> values.apply(within.attribute() + "." + sub));
        }
        return Texts.hold((Compare) this, values);
    }

    /** Comparison of texts, which make no difference between upper and lower case. */
    final class Texts {

        private Texts() {}

        private static boolean hold(Compare compare, Function<String, List<String>> values) {
            var given = values.apply(compare.attribute());
            if (compare.value() == null) {
                return switch (compare.by()) {
                    case EQ -> given.isEmpty();
                    case NE -> !given.isEmpty();
                    default -> throw new FilterInvalid();
                };
            }
            if (!(compare.value() instanceof String text)) {
                throw new FilterInvalid();
            }
            var wanted = text.toLowerCase(java.util.Locale.ROOT);
            return compare.by() == Comparison.NE
                    ? given.stream().noneMatch(one -> one.equalsIgnoreCase(text))
                    : given.stream()
                            .anyMatch(one -> fits(one.toLowerCase(java.util.Locale.ROOT), compare.by(), wanted));
        }

        private static boolean fits(String given, Comparison by, String wanted) {
            return switch (by) {
                case EQ, NE -> given.equals(wanted);
                case CO -> given.contains(wanted);
                case SW -> given.startsWith(wanted);
                case EW -> given.endsWith(wanted);
                case GT -> given.compareTo(wanted) > 0;
                case GE -> given.compareTo(wanted) >= 0;
                case LT -> given.compareTo(wanted) < 0;
                case LE -> given.compareTo(wanted) <= 0;
            };
        }
    }
}
