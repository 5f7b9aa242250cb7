package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.mamori.platform.IdempotencyKey;
import dev.mamori.platform.Ids;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Rows;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** The database's own wall, tried with the application's role on every table there is (control 29). */
@Satisfies("29")
class WallInDatabaseIT extends InContainer {

    @Inject
    Services services;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource pool;

    @Test
    void everyTableRefusesWhoNamesNoMunicipality() {
        SoftAssertions.assertSoftly(softly -> Rows.walled().forEach(table -> {
            try (var application = Sql.application()) {
                softly.assertThatThrownBy(() -> application.ask("select 1 from " + table + " limit 1"))
                        .as(table)
                        .asInstanceOf(type(Sql.Refused.class))
                        .extracting(Sql.Refused::state)
                        .isEqualTo("42704");
            }
        }));
    }

    @Test
    void noTableShowsAnothersRows() {
        var own = City.mamori();
        var other = City.aohama();
        SoftAssertions.assertSoftly(softly -> Rows.walled().forEach(table -> {
            try (var application = Sql.application().of(own.code())) {
                softly.assertThat(
                                application.ask("select 1 from " + table + " where tenant_id <> ? limit 1", own.code()))
                        .as(table)
                        .isEmpty();
                softly.assertThat(application.ask(
                                "select 1 from " + table + " where tenant_id = ? limit 1", other.code()))
                        .as(table)
                        .isEmpty();
            }
        }));
    }

    @Test
    void noTableTakesAnothersRow() {
        var own = new Scene(City.mamori(), services);
        var other = new Scene(City.aohama(), services);
        own.whole();
        other.whole();
        idempotent(own.city());
        idempotent(other.city());
        SoftAssertions.assertSoftly(softly -> Rows.walled().forEach(table -> {
            var row = Sql.look(
                    "select to_jsonb(t)::text as json from " + table + " t where tenant_id = ? limit 1",
                    other.city().code());
            // the wall stands before every other rule of a table: where nobody has a row yet, its owner alone is enough
            var foreign = row.isEmpty()
                    ? "{\"tenant_id\":" + other.city().code() + "}"
                    : row.get(0).text("json");
            try (var application = Sql.application().of(own.city().code())) {
                refused(
                        softly,
                        "insert into " + table,
                        () -> application.run(
                                "insert into " + table
                                        + " overriding system value select * from jsonb_populate_record(null::" + table
                                        + ", ?::jsonb)",
                                foreign));
                if (!Sql.look(
                                "select 1 from " + table + " where tenant_id = ? limit 1",
                                own.city().code())
                        .isEmpty()) {
                    refused(
                            softly,
                            "update " + table,
                            () -> application.run(
                                    "update " + table + " set tenant_id = ?",
                                    other.city().code()));
                }
            }
        }));
    }

    @Test
    void everyForeignKeyBetweenTablesOfMunicipalitiesCarriesTheMunicipality() {
        var without = Sql.look(
                """
                select conrelid::regclass || ' ' || conname as name from pg_constraint c
                 where contype = 'f' and connamespace = 'mamori'::regnamespace
                   and confrelid <> 'mamori.municipality'::regclass
                   and not exists (select 1 from unnest(conkey, confkey) k (own, theirs)
                     join pg_attribute o on o.attrelid = conrelid and o.attnum = k.own and o.attname = 'tenant_id'
                     join pg_attribute t on t.attrelid = confrelid and t.attnum = k.theirs and t.attname = 'tenant_id')""");
        assertThat(without).isEmpty();
    }

    @Test
    void aChildOfAnothersParentIsRefused() {
        var own = City.mamori();
        var theirs = new Scene(City.aohama(), services).open();
        try (var application = Sql.application().of(own.code())) {
            assertThatThrownBy(() -> application.run(
                            """
                            insert into case_event (id, tenant_id, case_id, kind, occurred_at, actor_name)
                            values (?, ?, ?, 'CHANGED', now(), 'x')""",
                            Ids.next(),
                            own.code(),
                            theirs.id()))
                    .asInstanceOf(type(Sql.Refused.class))
                    .extracting(Sql.Refused::state)
                    .isEqualTo("23503");
        }
    }

    @Test
    void theTrailIsOnlyEverAddedTo() {
        SoftAssertions.assertSoftly(softly -> List.of(
                        "update audit_event set outcome = 'SUCCESS'", "delete from audit_event", "truncate audit_event")
                .forEach(change -> {
                    try (var application = Sql.application().of(City.mamori().code())) {
                        softly.assertThatThrownBy(() -> application.run(change))
                                .as(change)
                                .asInstanceOf(type(Sql.Refused.class))
                                .extracting(Sql.Refused::state)
                                .isEqualTo("42501");
                    }
                }));
    }

    @Test
    void aConnectionBackInThePoolNamesNoMunicipality() throws SQLException {
        var city = City.mamori();
        for (var round = 0; round < 10; round++) {
            services.as().does(city.caller(null), () -> services.residents().find(Ids.next()));
            services.as().does(city.caller(null), () -> services.residents().register(Scene.somebody()));
        }
        var taken = new ArrayList<Connection>();
        try {
            for (var count = 0; count < 8; count++) {
                taken.add(pool.getConnection());
                var named = Sql.over(taken.get(count)).ask("select current_setting('app.tenant', true) as tenant");
                assertThat(named.get(0).text("tenant")).isNullOrEmpty();
            }
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private static void refused(SoftAssertions softly, String state, String what, Runnable attempt) {
        softly.assertThatThrownBy(attempt::run)
                .as(what)
                .asInstanceOf(type(Sql.Refused.class))
                .extracting(Sql.Refused::state)
                .isEqualTo(state);
    }

    private void idempotent(City city) {
        var key = new IdempotencyKey(Ids.next().toString(), "0".repeat(64));
        services.as().does(city.caller(null), key, () -> services.residents().register(Scene.somebody()));
    }

    private static void refused(
            SoftAssertions softly, String what, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        softly.assertThatThrownBy(deed)
                .as(what)
                .asInstanceOf(type(Sql.Refused.class))
                .extracting(Sql.Refused::state)
                .isEqualTo("42501");
    }
}
