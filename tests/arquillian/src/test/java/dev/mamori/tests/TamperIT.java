package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.seal.SealRounds;
import dev.mamori.seal.SealService;
import dev.mamori.seal.TrailExportService;
import dev.mamori.seal.TrailPeriod;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.TrailBundle;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever the database's superuser does to the trail, the city's own check says so, and where. */
class TamperIT extends InContainer {

    /** What is tampered with, and the number by which it was kept; what is sealed meanwhile stays. */
    private static final Map<String, String> KEPT =
            Map.of("audit_event", "seq", "audit_leaf", "leaf_index", "audit_head", "tree_size");

    @Inject
    Services services;

    @Inject
    TrailExportService export;

    @Inject
    SealService seals;

    @Inject
    SealRounds rounds;

    private City city;
    private String head;
    private long size;

    @BeforeEach
    void begin() {
        city = City.aohama();
        keep();
    }

    private void keep() {
        for (var look = 0; look < 5; look++) {
            services.as().does(city.caller(null), () -> seals.newest());
        }
        rounds.round();
        var newest = Sql.look(
                        """
                        select tree_size, checkpoint from audit_head where tenant_id = ? order by tree_size desc limit 1""",
                        city.code())
                .get(0);
        head = newest.text("checkpoint");
        size = newest.number("tree_size");
        KEPT.forEach((table, number) -> {
            Sql.change("drop table if exists kept_" + table);
            Sql.change(
                    "create table kept_" + table + " as select * from " + table + " where tenant_id = " + city.code());
        });
    }

    @AfterEach
    void restore() {
        KEPT.forEach((table, number) -> {
            Sql.change("delete from " + table + " where tenant_id = " + city.code() + " and " + number
                    + " <= (select max(" + number + ") from kept_" + table + ")");
            Sql.change("insert into " + table + " select * from kept_" + table);
            Sql.change("drop table kept_" + table);
        });
    }

    @Test
    @Satisfies("18")
    void anUntouchedTrailIsTrue() {
        assertThat(bundle().checked(head)).startsWith("0 ").contains("nothing has changed");
    }

    @Test
    @Satisfies("18")
    void aChangedEventIsNamed() {
        change("outcome = 'REFUSED'", size - 2);
        assertThat(bundle().checked(head)).startsWith("1 ").contains("\"index\":" + (size - 2));
        change("outcome = 'SUCCESS', actor_name = 'somebody else'", size - 3);
        assertThat(bundle().checked(head)).startsWith("1 ").contains("\"index\":" + (size - 3));
    }

    @Test
    @Satisfies("18")
    void aRemovedEventIsNamed() {
        Sql.change(
                "delete from audit_event e using audit_leaf l where l.tenant_id = ? and l.leaf_index = ?"
                        + " and e.seq = l.seq and e.at = l.at",
                city.code(),
                size - 2);
        assertThat(bundle().checked(head)).startsWith("1 ").contains(String.valueOf(size - 2));
    }

    @Test
    @Satisfies("18")
    void aRemovedEventWithItsLeafIsFound() {
        Sql.change(
                "delete from audit_event e using audit_leaf l where l.tenant_id = ? and l.leaf_index = ?"
                        + " and e.seq = l.seq and e.at = l.at",
                city.code(),
                size - 2);
        Sql.change("delete from audit_leaf where tenant_id = ? and leaf_index = ?", city.code(), size - 2);
        assertThat(bundle().checked(head)).startsWith("1 ");
    }

    @Test
    @Satisfies("18")
    void anEventPutInLaterIsFound() {
        Sql.change(
                """
                insert into audit_event (id, tenant_id, xid, at, operation, outcome, risk, actor_kind, actor_name,
                                         source_address, request_id, utc_offset_minutes, clock_state)
                select gen_random_uuid(), tenant_id, xid, at, operation, outcome, risk, actor_kind, 'somebody who was not there',
                       source_address, request_id, utc_offset_minutes, clock_state
                  from audit_event where tenant_id = ? and seq = (select min(seq) from audit_event where tenant_id = ?)""",
                city.code(),
                city.code());
        // its number is the newest, its transaction an old one
        Sql.change(
                "update audit_event set seq = -1 where tenant_id = ? and actor_name = 'somebody who was not there'",
                city.code());
        assertThat(bundle().checked(head)).startsWith("1 ");
    }

    @Test
    @Satisfies("18")
    void twoSwappedEventsAreFound() {
        Sql.change("alter table audit_leaf drop constraint audit_leaf_leaf_index_check");
        try {
            move(size - 2, -1);
            move(size - 3, size - 2);
            move(-1, size - 3);
            assertThat(bundle().checked(head)).startsWith("1 ");
        } finally {
            Sql.change("alter table audit_leaf add constraint audit_leaf_leaf_index_check check (leaf_index >= 0)");
        }
    }

    @Test
    @Satisfies("18")
    void aCutTailIsFoundByTheHeadTheCityKept() {
        Sql.change("delete from audit_head where tenant_id = ? and tree_size = ?", city.code(), size);
        Sql.change(
                """
                delete from audit_leaf where tenant_id = ? and leaf_index >=
                  (select max(tree_size) from audit_head where tenant_id = ?)""",
                city.code(),
                city.code());
        assertThat(bundle().checked(head)).startsWith("1 ");
    }

    @Test
    @Satisfies("18")
    void aTrailRewrittenWithoutTheKeyIsFound() {
        change("actor_name = 'somebody else'", size - 2);
        Sql.change(
                "update audit_leaf set hash = sha256('another'::bytea) where tenant_id = ? and leaf_index = ?",
                city.code(),
                size - 2);
        assertThat(bundle().checked(head)).startsWith("1 ");
        Sql.change(
                "update audit_head set root = sha256('another'::bytea),"
                        + " checkpoint = regexp_replace(checkpoint, '(\\n[0-9]+\\n).', '\\1A')"
                        + " where tenant_id = ? and tree_size = ?",
                city.code(),
                size);
        assertThat(bundle().checked(null)).startsWith("1 ");
    }

    @Test
    @Satisfies("18")
    void aTrailSignedAnewWithAnotherKeyIsFound() throws GeneralSecurityException, IOException {
        var bundle = bundle();
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        var other = bundle.file().resolveSibling("other.pub");
        Files.writeString(
                other,
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder()
                                .encodeToString(
                                        generator.generateKeyPair().getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        assertThat(bundle.checked(null, other)).startsWith("1 ");
    }

    /** What the sealer would sign after a restore would be another history: it does not. */
    @Test
    @Satisfies("18")
    void yesterdaysDatabaseIsRefusedAndFound() {
        for (var table : List.of("audit_head where tree_size > ", "audit_leaf where leaf_index >= ")) {
            Sql.change("delete from " + table + (size - 3) + " and tenant_id = " + city.code());
        }
        Sql.change("delete from audit_head where tenant_id = ? and tree_size > ?", city.code(), size - 3);
        var before = heads();
        services.as().does(city.caller(null), () -> seals.newest());
        rounds.round();
        assertThat(heads()).as("nothing is signed over another history").isEqualTo(before);
    }

    @Test
    @Satisfies("18")
    void whatAnybodyTypedStaysOneLine() {
        var nasty = "\r\n{\"v\":1}\u001b[31m${jndi:ldap://x}\"\\\u2028";
        try (var sql = Sql.superuser()) {
            sql.run(
                    """
                    insert into audit_event (id, tenant_id, at, operation, outcome, risk, actor_kind, actor_name,
                                             source_address, request_id, utc_offset_minutes, clock_state)
                    values (gen_random_uuid(), ?, now(), 'TAMPER_TEST', 'SUCCESS', 'ROUTINE', 'SYSTEM', ?, '127.0.0.1',
                            gen_random_uuid(), 540, 'UNKNOWN')""",
                    city.code(),
                    nasty);
        }
        rounds.round();
        var bundle = bundle();
        assertThat(bundle.checked(null)).startsWith("0 ");
        assertThat(bundle.text("events.jsonl").lines().filter(line -> line.contains("jndi")))
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"v\":1,").endsWith("}").doesNotContain("\u001b"));
    }

    private void change(String assignments, long index) {
        Sql.change(
                "update audit_event e set " + assignments + " from audit_leaf l where l.tenant_id = ?"
                        + " and l.leaf_index = ? and e.seq = l.seq and e.at = l.at",
                city.code(),
                index);
    }

    private void move(long from, long to) {
        Sql.change(
                "update audit_leaf set leaf_index = ? where tenant_id = ? and leaf_index = ?", to, city.code(), from);
    }

    private long heads() {
        return Sql.look("select count(*) as n from audit_head where tenant_id = ?", city.code())
                .get(0)
                .number("n");
    }

    private TrailBundle bundle() {
        var now = OffsetDateTime.now();
        return TrailBundle.of(services.done(
                city.caller(null), () -> export.export(new TrailPeriod(now.minusYears(1), now.plusDays(1), null))));
    }
}
