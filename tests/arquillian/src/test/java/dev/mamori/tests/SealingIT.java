package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.platform.Ids;
import dev.mamori.seal.HeadFiles;
import dev.mamori.seal.SealRounds;
import dev.mamori.seal.Sealing;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each event is sealed exactly once, in the order of the transactions, whatever else goes on. */
class SealingIT extends InContainer {

    private static final String ADD =
            """
            insert into audit_event (id, tenant_id, at, operation, outcome, risk, actor_kind, actor_name, source_address,
                                     request_id, utc_offset_minutes, clock_state)
            values (?, ?, now(), 'SEALING_TEST', 'SUCCESS', 'ROUTINE', 'SYSTEM', ?, '127.0.0.1', ?, 540, 'UNKNOWN')""";

    private static final String UNSEALED =
            """
            select count(*) as n from audit_event e
             where e.tenant_id = ? and not exists
               (select 1 from audit_leaf l where l.tenant_id = e.tenant_id and l.seq = e.seq and l.event_id = e.id)""";

    @Inject
    SealRounds rounds;

    @Inject
    Sealing sealing;

    @Inject
    HeadFiles files;

    @Resource
    ManagedExecutorService threads;

    private int city;

    @BeforeEach
    void sealWhatIsThere() {
        city = City.mamori().code();
        rounds.round();
    }

    @Test
    @Satisfies("18")
    void whatALongTransactionWritesIsNotMissed() {
        UUID late;
        UUID early;
        try (var slow = Sql.superuser().begin()) {
            late = add(slow, "began first, ends last");
            early = add("began later, ended at once");
            rounds.round();
            assertThat(sealed(early)).as("not before the older one is over").isFalse();
        }
        rounds.round();
        assertThat(sealed(early)).isTrue();
        assertThat(sealed(late)).isTrue();
        assertThat(number(UNSEALED, city)).isZero();
    }

    @Test
    @Satisfies("18")
    void leavesHaveNoGapAndNoDoubleAndFollowTheTransactions() {
        for (var number = 0; number < 5; number++) {
            add("one of five");
        }
        rounds.round();
        assertThat(number(
                        """
                        select count(*) as n from (
                          select leaf_index, row_number() over (order by leaf_index) - 1 as expected
                            from audit_leaf where tenant_id = ?) l where leaf_index <> expected""",
                        city))
                .isZero();
        assertThat(number("select count(*) - count(distinct seq) as n from audit_leaf where tenant_id = ?", city))
                .isZero();
        assertThat(number(
                        """
                        select count(*) as n from (
                          select e.xid, lag(e.xid) over (order by l.leaf_index) as before
                            from audit_leaf l join audit_event e on e.seq = l.seq and e.at = l.at
                           where l.tenant_id = ?) o where before > xid""",
                        city))
                .isZero();
    }

    @Test
    void twoMachinesAtOnceSealNothingTwice() throws Exception {
        for (var number = 0; number < 200; number++) {
            add("for two at once");
        }
        Callable<Integer> part = () -> sealing.part(city, files.newest(city));
        for (var running : threads.invokeAll(List.of(part, part, part, part))) {
            running.get();
        }
        rounds.round();
        assertThat(number(UNSEALED, city)).isZero();
        assertThat(number("select count(*) - count(distinct event_id) as n from audit_leaf where tenant_id = ?", city))
                .isZero();
    }

    @Test
    void moreThanOneHeadHoldsIsSealedInParts() {
        Sql.change(
                """
                insert into audit_event (id, tenant_id, at, operation, outcome, risk, actor_kind, actor_name, source_address,
                                         request_id, utc_offset_minutes, clock_state)
                select gen_random_uuid(), ?, now(), 'SEALING_TEST', 'SUCCESS', 'ROUTINE', 'SYSTEM', 'many', '127.0.0.1',
                       gen_random_uuid(), 540, 'UNKNOWN' from generate_series(1, 2500)""",
                city);
        rounds.round();
        assertThat(number(UNSEALED, city)).isZero();
        assertThat(number(
                        """
                        select max(n) as n from (
                          select tree_size - coalesce(lag(tree_size) over (order by tree_size), 0) as n
                            from audit_head where tenant_id = ?) h""",
                        city))
                .isEqualTo(Sealing.MOST);
    }

    @Test
    @Satisfies("18")
    void whatFailsOnTheWayLeavesNothingHalf() {
        Sql.change("revoke insert on audit_head from mamori_app");
        var event = add("while heads cannot be written");
        var leaves = number("select count(*) as n from audit_leaf where tenant_id = ?", city);
        try {
            rounds.round();
            assertThat(number("select count(*) as n from audit_leaf where tenant_id = ?", city))
                    .isEqualTo(leaves);
        } finally {
            Sql.change("grant insert on audit_head to mamori_app");
        }
        rounds.round();
        assertThat(sealed(event)).isTrue();
    }

    @Test
    @Satisfies("18")
    void headsLieOutsideTheDatabaseToo() {
        add("for a new head");
        rounds.round();
        var newest = Sql.look(
                        "select checkpoint from audit_head where tenant_id = ? order by tree_size desc limit 1", city)
                .get(0)
                .text("checkpoint");
        assertThat(files.newest(city))
                .get()
                .extracting(head -> head.checkpoint())
                .isEqualTo(newest);
    }

    @Test
    @Satisfies("18")
    void nothingSealedIsChangedByTheApplication() {
        for (var table : List.of("audit_leaf", "audit_subtree", "audit_head", "audit_key", "audit_event_other")) {
            for (var right : List.of("UPDATE", "DELETE", "TRUNCATE")) {
                assertThat(Sql.look("select has_table_privilege('mamori_app', ?::text, ?::text) as may", table, right)
                                .get(0)
                                .text("may"))
                        .as("%s %s", right, table)
                        .isEqualTo("false");
            }
        }
    }

    private UUID add(String what) {
        try (var sql = Sql.superuser()) {
            return add(sql, what);
        }
    }

    private UUID add(Sql sql, String what) {
        var id = Ids.next();
        sql.run(ADD, id, city, what, id);
        return id;
    }

    private static boolean sealed(UUID event) {
        return number("select count(*) as n from audit_leaf where event_id = ?", event) == 1;
    }

    private static long number(String question, Object... values) {
        return Sql.look(question, values).get(0).number("n");
    }
}
