package dev.mamori.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mamori.launcher.CityServer;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.StartFailure;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("On a database that the city runs itself")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ExternalDatabaseIT {

    private static final String MARK = "select string_agg(code || name, ',' order by code) from mamori.municipality";

    private Place city;
    private Place product;
    private CityServer server;

    @BeforeAll
    void aCityWithItsOwnServer() {
        city = Place.found();
        product = Place.found();
        server = CityServer.start(city.home(), city.ports().database())
                .as("postgres", "create role mamori_app nologin")
                .role("kanri", "")
                .role("shinsei", "in role mamori_app")
                .role("banno", "superuser in role mamori_app")
                .role("toritsugi", "bypassrls in role mamori_app")
                .role("yoso", "")
                .database("mimamori", "C.UTF-8", "kanri", "shinsei")
                .database("machigai", "C.UTF-8", "kanri", "shinsei")
                .database("furui", "C", "kanri", "shinsei")
                .as("machigai", "create table mamori.keijiban (n int)")
                .as("machigai", "alter table mamori.keijiban owner to shinsei");
        for (var role : List.of("banno", "toritsugi", "yoso")) {
            server.as("mimamori", "grant usage on schema mamori to " + role)
                    .as("mimamori", "alter role " + role + " in database mimamori set search_path = mamori");
        }
        server.database("mado", "C.UTF-8", "kanri", "shinsei")
                .as("mado", "alter role shinsei in database mado reset search_path");
    }

    @AfterAll
    void end() {
        server.close();
        city.close();
        product.close();
    }

    private Installation on(Place place, String database, String application) {
        return Installation.at(place.home(), place.ports())
                .with("MAMORI_DB_URL", server.url(database))
                .with("MAMORI_DB_OWNER_USER", "kanri")
                .with("MAMORI_DB_OWNER_PASSWORD", server.word())
                .with("MAMORI_DB_USER", application)
                .with("MAMORI_DB_PASSWORD", server.word());
    }

    @Test
    @Order(1)
    void itsRolesMustBeNamed() {
        var alone = Installation.at(product.home(), product.ports()).with("MAMORI_DB_URL", server.url("mimamori"));
        assertThatThrownBy(alone::prepare)
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MAMORI_DB_URL")
                .hasMessageContaining("MAMORI_DB_OWNER_USER");
        assertThatThrownBy(() -> on(product, "mimamori", "shinsei")
                        .with("MAMORI_DB_PASSWORD", "wrong")
                        .prepare())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("MAMORI_DB_USER")
                .hasMessageNotContaining("wrong");
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "mimamori, banno, role-bypasses-wall: ロール banno",
        "mimamori, toritsugi, role-bypasses-wall: ロール toritsugi",
        "mimamori, kanri, role-owns-tables: アプリケーションのロールが mamori",
        "mimamori, yoso, role-without-grants: ロール yoso",
        "machigai, shinsei, role-owns-tables: アプリケーションのロールが keijiban",
        "furui, shinsei, database-locale-c: ロケール C",
        "mado, shinsei, schema-out-of-sight: ロール shinsei",
        "postgres, shinsei, schema-missing: スキーマ mamori"
    })
    @Satisfies("29")
    void whereTheWallWouldNotHoldNothingIsChanged(String database, String application, String reason) {
        var count = "select count(*) from information_schema.tables where table_schema = 'mamori'";
        var before = server.text(database, count);
        assertThatThrownBy(() -> on(product, database, application).prepare())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(reason);
        assertThat(server.text(database, count)).isEqualTo(before);
    }

    @Test
    @Order(3)
    void anEmptyOneTakesTheDemonstrationAndAnswers() throws IOException {
        try (var running = on(product, "mimamori", "shinsei").demo().start()) {
            var demo = Program.read(running.demoFile());
            assertThat(demo.has("database")).as("the city's own password").isFalse();
            assertThat(product.home().resolve("postgresql")).doesNotExist();
            var program = Program.of(running.demoFile());
            var body = Program.resident("ソトノデータ");
            var made = program.created("/api/v1/residents", UUID.randomUUID().toString(), body);
            var read = program.get("/api/v1/residents/" + made.get("id").textValue());
            assertThat(Program.JSON.readTree(read.body())).isEqualTo(made);
        }
        assertThat(server.text("mimamori", MARK)).contains("守里市").contains("青浜市");
    }

    @Test
    @Order(4)
    void oneThatHoldsMunicipalitiesIsLeftAlone() {
        var before = server.text("mimamori", MARK);
        try (var elsewhere = Place.found()) {
            var said = new StringBuilder();
            try (var prepared = on(elsewhere, "mimamori", "shinsei")
                    .demo()
                    .reporting(said::append)
                    .prepare()) {
                assertThat(prepared.serverProperties()).doesNotContainKey("mamori.setup.file");
            }
            assertThat(said).contains("デモは入れません");
            assertThat(elsewhere.home().resolve("demo.json")).doesNotExist();
        }
        assertThat(server.text("mimamori", MARK)).isEqualTo(before);
    }

    @Test
    @Order(5)
    @Satisfies("18")
    void whatTheServerItselfFindsStopsTheStart() {
        server.as("mimamori", "grant update on mamori.audit_event to shinsei");
        assertThatThrownBy(() -> on(product, "mimamori", "shinsei").start())
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("trail-can-be-changed: the role may update audit_event");
        assertThat(Processes.of(product)).isEmpty();
        assertThat(Files.exists(product.home().resolve("run/ready.pid"))).isFalse();
    }
}
