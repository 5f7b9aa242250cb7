package dev.mamori.casework.store;

import dev.mamori.casework.CaseRecordLine;
import dev.mamori.casework.model.CaseCriteria;
import dev.mamori.platform.Cursor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.Map;

/** The one statement of a list of cases: with residents and departments, so that no line asks again. */
final class CaseQuery {

    /** Greater than anything a reference can go on with. */
    private static final String BEYOND = Character.toString(Character.MAX_CODE_POINT);

    private final StringBuilder where = new StringBuilder();
    private final Map<String, Object> parameters = new LinkedHashMap<>();
    private final SeenDepartments sees;

    CaseQuery(CaseCriteria criteria, SeenDepartments sees, String cursor) {
        this.sees = sees;
        equal("c.residentId", criteria.residentId());
        equal("c.status", criteria.status());
        equal("c.category", criteria.category());
        equal("c.departmentId", criteria.departmentId());
        equal("c.assigneeId", criteria.assigneeId());
        if (criteria.reference() != null) {
            var begins = criteria.reference();
            and("c.reference >= " + parameter(begins) + " and c.reference < " + parameter(begins + BEYOND));
        }
        if (cursor != null) {
            after(cursor);
        }
    }

    /** The statement, ready to run. */
    TypedQuery<CaseRecordLine> over(EntityManager entities) {
        var query = entities.createQuery(
                """
                select new dev.mamori.casework.CaseRecordLine(c.id, c.reference, c.title, c.category, c.status,
                  c.departmentId, d.code, c.assigneeId, c.residentId, r.familyName, r.givenName, r.familyNameKana,
                  r.givenNameKana, r.birthDate, c.openedAt, c.lastActivityAt)
                from CaseRecord c, Resident r, Department d
                where r.id = c.residentId and d.id = c.departmentId%s%s
                order by c.lastActivityAt desc, c.id desc"""
                        .formatted(sees.condition("c"), where),
                CaseRecordLine.class);
        parameters.forEach(query::setParameter);
        return sees.bind(query);
    }

    private void after(String cursor) {
        var keys = Cursor.keys(cursor, 2);
        var at = parameter(Keys.instant(keys.get(0)));
        var id = parameter(Cursor.asId(keys.get(1)));
        and("c.lastActivityAt <= %s and (c.lastActivityAt < %s or c.id < %s)".formatted(at, at, id));
    }

    private void equal(String field, Object value) {
        if (value != null) {
            and(field + " = " + parameter(value));
        }
    }

    private void and(String condition) {
        where.append(" and ").append(condition);
    }

    private String parameter(Object value) {
        var name = "p" + parameters.size();
        parameters.put(name, value);
        return ":" + name;
    }
}
