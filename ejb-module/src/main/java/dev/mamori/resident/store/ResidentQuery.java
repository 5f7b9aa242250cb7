package dev.mamori.resident.store;

import dev.mamori.platform.Cursor;
import dev.mamori.resident.ResidentLine;
import dev.mamori.resident.model.ResidentCriteria;
import dev.mamori.resident.model.SearchText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The one statement of a search. Beginnings are ranges over keys in byte order, never LIKE: the planner may use an
 * index under row-level security only with operators that leak nothing, and LIKE is none.
 */
final class ResidentQuery {

    /** Greater than anything a key can go on with. */
    private static final String BEYOND = Character.toString(Character.MAX_CODE_POINT);

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ResidentQuery(ResidentCriteria criteria, String cursor) {
        criteria.birthDates().forEach(date -> and("r.birthDate = " + parameter(date)));
        criteria.beginnings().forEach(this::beginning);
        if (cursor != null) {
            after(cursor);
        }
    }

    /** The statement, ready to run. */
    TypedQuery<ResidentLine> over(EntityManager entities) {
        var query = entities.createQuery(
                """
                select new dev.mamori.resident.ResidentLine(r.id, r.familyName, r.givenName, r.familyNameKana,
                  r.givenNameKana, r.birthDate, r.sex, r.address, r.phone)
                from Resident r%s order by r.kanaKey, r.id"""
                        .formatted(where),
                ResidentLine.class);
        parameters.forEach(query::setParameter);
        return query;
    }

    /** The key a line is ordered by; the line itself does not carry it. */
    static String orderKey(ResidentLine line) {
        return SearchText.kana(line.familyNameKana() + line.givenNameKana());
    }

    private void beginning(ResidentCriteria.Beginning begins) {
        var field = field(begins.key());
        and(field + " >= " + parameter(begins.text()) + " and " + field + " < " + parameter(begins.text() + BEYOND));
    }

    private void after(String cursor) {
        var keys = Cursor.keys(cursor, 2);
        var kana = parameter(keys.get(0));
        var id = parameter(Cursor.asId(keys.get(1)));
        and("r.kanaKey >= %s and (r.kanaKey > %s or r.id > %s)".formatted(kana, kana, id));
    }

    private static String field(ResidentCriteria.Key key) {
        return switch (key) {
            case NAME -> "r.nameKey";
            case KANA -> "r.kanaKey";
            case ADDRESS -> "r.addressKey";
            case PHONE -> "r.phoneKey";
        };
    }

    private void and(String condition) {
        where.append(where.isEmpty() ? " where " : " and ").append(condition);
    }

    private String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
