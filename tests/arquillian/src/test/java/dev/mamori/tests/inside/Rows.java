package dev.mamori.tests.inside;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What all tables of the municipalities hold at one moment, as a digest each; the trail is left out, since every call adds
 * to it, and so are the counters of the sign-in and how far the watch has read. Tables are found in the catalogue.
 *
 * @param digests by table
 */
public record Rows(Map<String, String> digests) {

    /** The trail and the sign-in's counters: they are written in transactions of their own, whatever becomes of the rest. */
    private static final List<String> COUNTED_BY_THEMSELVES = List.of(
            "audit_event",
            "audit_head",
            "audit_key",
            "audit_leaf",
            "audit_subtree",
            "audit_touch",
            "audit_touch_position",
            "clock_look",
            "login_guard",
            "sign_in_failure",
            "terminal_quarantine",
            "watch_habit",
            "watch_position",
            "webauthn_challenge");

    /** Now, for every municipality. */
    public static Rows now() {
        return where("true");
    }

    /** Now, for one municipality. */
    public static Rows of(int municipality) {
        return where("tenant_id = " + municipality);
    }

    /** The tables with a municipality's column. */
    public static List<String> walled() {
        return Sql.look(
                        """
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
                         where c.relnamespace = 'mamori'::regnamespace and c.relkind in ('r', 'p')
                           and not c.relispartition and a.attname = 'tenant_id' and not a.attisdropped order by 1""")
                .stream()
                .map(row -> row.text("relname"))
                .toList();
    }

    private static Rows where(String condition) {
        var question = walled().stream()
                .filter(table -> !COUNTED_BY_THEMSELVES.contains(table))
                // a sum of hashes does not ask for an order
                .map(table -> "select '" + table + "' as name, count(*) as rows,"
                        + " sum(hashtextextended(t::text, 0)) as hash from " + table + " t where " + condition)
                .collect(Collectors.joining(" union all "));
        var digests = new TreeMap<String, String>();
        Sql.look(question).forEach(row -> digests.put(row.text("name"), row.text("rows") + "/" + row.text("hash")));
        return new Rows(digests);
    }

    /** The tables that hold something else now. */
    public TreeSet<String> changedSince(Rows before) {
        var changed = new TreeSet<String>();
        digests.forEach((table, digest) -> {
            if (!digest.equals(before.digests.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }
}
