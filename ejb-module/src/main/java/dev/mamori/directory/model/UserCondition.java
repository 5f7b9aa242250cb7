package dev.mamori.directory.model;

import dev.mamori.directory.FilterInvalid;
import dev.mamori.directory.SensitiveFilter;
import dev.mamori.identity.ProvisionedAccounts;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A filter on users as a condition on {@link DirectoryUser} {@code u}: names out of a fixed table, values as parameters only.
 * What has no value is told apart first, so that each part is true or false and {@code not} turns it round.
 */
public final class UserCondition {

    private static final Map<String, String> TEXTS = Map.of(
            "username", "u.loginKey",
            "externalid", "u.externalId",
            "displayname", "lower(u.displayName)",
            "name.formatted", "lower(u.displayName)",
            "name.familyname", "lower(u.familyName)",
            "name.givenname", "lower(u.givenName)",
            "employeenumber", "lower(u.personRef)");
    private static final Map<String, String> TIMES =
            Map.of("meta.created", "u.createdAt", "meta.lastmodified", "u.changedAt");
    private static final String ACTIVE = "u.state <> 'SUSPENDED'";
    private static final String ALWAYS = "u.id is not null";
    private static final String NEVER = "u.id is null";

    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final String text;

    private UserCondition(Filter filter) {
        text = filter == null ? ALWAYS : of(filter);
    }

    /** The condition that a filter is; everything where there is none. */
    public static UserCondition of(String filter) {
        return new UserCondition(filter == null || filter.isBlank() ? null : FilterParser.read(filter));
    }

    /** The condition, in the persistence layer's language. */
    public String text() {
        return text;
    }

    /** What stands in the parameters' places. */
    public Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private String of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return joined(and.parts(), " and ");
        }
        if (filter instanceof Filter.Or or) {
            return joined(or.parts(), " or ");
        }
        if (filter instanceof Filter.Not not) {
            return "not (" + of(not.part()) + ")";
        }
        if (filter instanceof Filter.Present present) {
            return present(present.attribute());
        }
        if (filter instanceof Filter.Compare compare) {
            return "(" + compared(compare) + ")";
        }
        throw new FilterInvalid();
    }

    private String joined(List<Filter> parts, String word) {
        return parts.stream().map(this::of).collect(Collectors.joining(word, "(", ")"));
    }

    private static String present(String attribute) {
        if (TEXTS.containsKey(attribute)) {
            return column(TEXTS.get(attribute)) + " is not null";
        }
        if (TIMES.containsKey(attribute) || List.of("id", "active", "meta").contains(attribute)) {
            return ALWAYS;
        }
        if ("name".equals(attribute)) {
            return column("u.displayName") + " is not null";
        }
        throw unknown(attribute);
    }

    private static RuntimeException unknown(String attribute) {
        return "password".equals(attribute) ? new SensitiveFilter() : new FilterInvalid();
    }

    private static String column(String expression) {
        return expression.replaceFirst("^lower\\((.*)\\)$", "$1");
    }

    private String compared(Filter.Compare compare) {
        var attribute = compare.attribute();
        if (compare.value() == null) {
            return nothing(compare);
        }
        if ("active".equals(attribute)) {
            return equality(compare, truth(compare.value()) ? ACTIVE : "not (" + ACTIVE + ")");
        }
        if ("id".equals(attribute)) {
            return equality(compare, id(compare.value()));
        }
        if (TIMES.containsKey(attribute)) {
            return TIMES.get(attribute) + sign(compare.by()) + parameter(time(compare.value()));
        }
        if (!TEXTS.containsKey(attribute)) {
            throw unknown(attribute);
        }
        return text(TEXTS.get(attribute), compare);
    }

    private String nothing(Filter.Compare compare) {
        return equality(compare, "not (" + present(compare.attribute()) + ")");
    }

    private static String equality(Filter.Compare compare, String equal) {
        return switch (compare.by()) {
            case EQ -> equal;
            case NE -> "not (" + equal + ")";
            default -> throw new FilterInvalid();
        };
    }

    private static boolean truth(Object value) {
        var word = String.valueOf(value).toLowerCase(Locale.ROOT);
        if (!List.of("true", "false").contains(word)) {
            throw new FilterInvalid();
        }
        return Boolean.parseBoolean(word);
    }

    private String id(Object value) {
        try {
            var id = UUID.fromString(String.valueOf(value));
            return "u.id = " + parameter(id);
        } catch (IllegalArgumentException nobodys) {
            return NEVER;
        }
    }

    private static java.time.Instant time(Object value) {
        try {
            return OffsetDateTime.parse(String.valueOf(value)).toInstant();
        } catch (DateTimeException unreadable) {
            throw new FilterInvalid();
        }
    }

    private String text(String expression, Filter.Compare compare) {
        if (!(compare.value() instanceof String given)) {
            throw new FilterInvalid();
        }
        var value = folded(expression, given);
        var has = column(expression) + " is not null";
        return switch (compare.by()) {
            case CO -> has + " and " + expression + like("%" + escaped(value) + "%");
            case SW -> has + " and " + expression + like(escaped(value) + "%");
            case EW -> has + " and " + expression + like("%" + escaped(value));
            case NE -> "not (" + has + " and " + expression + " = " + parameter(value) + ")";
            default -> has + " and " + expression + sign(compare.by()) + parameter(value);
        };
    }

    private static String folded(String expression, String value) {
        if ("u.loginKey".equals(expression)) {
            return ProvisionedAccounts.loginKey(value);
        }
        return expression.startsWith("lower(") ? value.toLowerCase(Locale.ROOT) : value;
    }

    private String like(String pattern) {
        return " like " + parameter(pattern) + " escape '!'";
    }

    private static String escaped(String value) {
        return value.replaceAll("([!%_])", "!$1");
    }

    private static String sign(Filter.Comparison by) {
        return switch (by) {
            case EQ -> " = ";
            case NE -> " <> ";
            case GT -> " > ";
            case GE -> " >= ";
            case LT -> " < ";
            case LE -> " <= ";
            default -> throw new FilterInvalid();
        };
    }

    private String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
