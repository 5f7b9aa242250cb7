package dev.mamori.directory.model;

import dev.mamori.directory.FilterInvalid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads a filter (RFC 7644, figure 1). How long, how deep and of how many terms one may be is bounded, so that no text makes
 * the service work without end.
 */
public final class FilterParser {

    /** Characters of a filter at most. */
    public static final int LONGEST = 2_000;

    private static final int DEEPEST = 20;
    private static final int MOST_TERMS = 50;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private final FilterTokens tokens;
    private int depth;
    private int terms;

    private FilterParser(String text) {
        tokens = new FilterTokens(text);
    }

    /** The filter a text is. */
    public static Filter read(String text) {
        if (text.length() > LONGEST) {
            throw new FilterInvalid();
        }
        var parser = new FilterParser(text);
        var filter = parser.either();
        if (!parser.tokens.atEnd()) {
            throw new FilterInvalid();
        }
        return filter;
    }

    private Filter either() {
        return joined("or", this::both, Filter.Or::new);
    }

    private Filter both() {
        return joined("and", this::one, Filter.And::new);
    }

    private Filter joined(
            String word, java.util.function.Supplier<Filter> part, Function<List<Filter>, Filter> together) {
        var parts = new ArrayList<Filter>();
        parts.add(part.get());
        while (tokens.takeWord(word)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : together.apply(List.copyOf(parts));
    }

    private Filter one() {
        if (++terms > MOST_TERMS) {
            throw new FilterInvalid();
        }
        if (tokens.takeWord("not")) {
            tokens.require('(');
            return new Filter.Not(inside(')'));
        }
        if (tokens.take('(')) {
            return inside(')');
        }
        var attribute = AttributePath.name(tokens.word()).orElseThrow(FilterInvalid::new);
        if (tokens.take('[')) {
            return new Filter.Within(attribute, inside(']'));
        }
        return compared(attribute);
    }

    private Filter inside(char end) {
        if (++depth > DEEPEST) {
            throw new FilterInvalid();
        }
        var filter = either();
        tokens.require(end);
        depth--;
        return filter;
    }

    private Filter compared(String attribute) {
        var word = tokens.word().toUpperCase(Locale.ROOT);
        if ("PR".equals(word)) {
            return new Filter.Present(attribute);
        }
        for (var comparison : Filter.Comparison.values()) {
            if (comparison.name().equals(word)) {
                return new Filter.Compare(attribute, comparison, value());
            }
        }
        throw new FilterInvalid();
    }

    private Object value() {
        if (tokens.atText()) {
            return tokens.text();
        }
        var word = tokens.word();
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            case "null" -> null;
            default -> number(word);
        };
    }

    private static BigDecimal number(String word) {
        if (!NUMBER.matcher(word).matches()) {
            throw new FilterInvalid();
        }
        return new BigDecimal(word);
    }
}
