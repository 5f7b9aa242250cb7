package dev.mamori.installation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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

/** One installation from its first start to its last stop; each step finds what the one before left. */
@DisplayName("bin/mamori starts, stops, and survives being killed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommandsIT {

    /** Far beyond what a start takes; the figure itself is printed. */
    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private static final int KILLED_BY_INT = 130;
    private static final int KILLED_BY_TERM = 143;
    private static final int NOT_RUNNING = 3;

    private Place place;
    private Command mamori;
    private Path demoFile;
    private JsonNode kept;

    @BeforeAll
    void find() {
        place = Place.found();
        mamori = new Command(place);
        demoFile = place.home().resolve("demo.json");
    }

    @AfterAll
    void leaveNothing() {
        Processes.of(place).forEach(ProcessHandle::destroyForcibly);
        place.close();
    }

    @Test
    @Order(1)
    void isNotRunningBeforeItIsStarted() {
        assertThat(mamori.does("status").code()).isEqualTo(NOT_RUNNING);
        assertThat(mamori.does("stop").code()).isZero();
    }

    @Test
    @Order(2)
    void controlCStopsWhatRunStarted() throws IOException {
        var run = mamori.foreground("run", "--demo");
        assertThat(mamori.does("status").code()).as("status while it starts").isNotZero();
        run.awaitReady();
        assertThat(mamori.does("status").code()).as("status").isZero();
        assertThat(mamori.does("start").code()).as("a second start").isNotZero();
        kept = Program.of(demoFile).created("/api/v1/residents", key(), Program.resident("ノコルマエ"));

        run.signal("INT");
        assertThat(run.end()).isEqualTo(KILLED_BY_INT);
        assertThat(run.words()).doesNotContain("Exception");
        nothingIsLeft();
    }

    @Test
    @Order(3)
    void theNextStartFindsWhatWasThere() throws IOException {
        var people = Files.readString(demoFile);
        var begun = Instant.now();
        var start = mamori.does("start", "--demo");
        var took = Duration.between(begun, Instant.now());
        System.out.printf("second start: %.1f s%n", took.toMillis() / 1000.0);

        assertThat(start.code()).as(start.words()).isZero();
        assertThat(start.words())
                .contains("https://localhost:" + place.ports().https())
                .contains("demo.json");
        assertThat(took).isLessThan(LONGEST_START);
        var status = mamori.does("status");
        assertThat(status.code()).as(status.words()).isZero();
        assertThat(Files.readString(demoFile)).isEqualTo(people);
        var again =
                Program.of(demoFile).get("/api/v1/residents/" + kept.get("id").textValue());
        assertThat(Program.JSON.readTree(again.body())).isEqualTo(kept);
    }

    @Test
    @Order(4)
    void theManagementPortKnowsItsOperator() {
        var management = Management.of(demoFile);
        assertThat(management.status("/console/index.html")).as("console").isEqualTo(200);
        assertThat(management.status("/health/ready")).as("readiness").isEqualTo(200);
        assertThat(management.status("/metrics")).as("metrics").isEqualTo(200);
        assertThat(management.showing().statusOfApi()).as("nobody").isEqualTo(403);
        assertThat(management.typing("wrong").statusOfApi())
                .as("a wrong password")
                .isEqualTo(401);
        assertThat(management.statusOfApi()).isEqualTo(200);
    }

    @Test
    @Order(5)
    void everyLogOfTheServerHasACap() {
        var handlers = LogHandlers.of(Management.of(demoFile).configuration());
        assertThat(handlers).hasSizeGreaterThanOrEqualTo(2);
        assertThat(handlers).allSatisfy((address, settings) -> assertThat(LogHandlers.capped(address, settings))
                .as("%s %s", address, settings)
                .isTrue());
    }

    @Test
    @Order(6)
    void theLogOfTheDatabaseHasACap() throws IOException {
        try (var truth = Truth.of(demoFile)) {
            assertThat(truth.text("show logging_collector")).isEqualTo("on");
            assertThat(truth.text("show log_rotation_size")).isEqualTo("10MB");
            assertThat(truth.text("show log_filename")).contains("%H%M%S");
        }
        var logs = place.home().resolve("postgresql/data/log");
        for (var number = 10; number < 30; number++) {
            Files.writeString(logs.resolve("postgresql-20200101-0000" + number + ".log"), "old");
        }
        var end = Instant.now().plusSeconds(20);
        while (count(logs) > 5 && Instant.now().isBefore(end)) {
            Command.pause();
        }
        assertThat(count(logs)).isLessThanOrEqualTo(5);
    }

    @Test
    @Order(7)
    void whatWasAnsweredSurvivesThatEverythingIsKilled() throws IOException {
        var writers = Writers.start(Program.of(demoFile), 4);
        writers.awaitAnswered(80);
        Processes.kill(place);
        var answered = writers.answered();
        assertThat(mamori.does("status").code()).as("status").isNotZero();

        var start = mamori.does("start");
        assertThat(start.code()).as(start.words()).isZero();
        System.out.printf("answered before the kill: %d%n", answered.size());
        var program = Program.of(demoFile);
        for (var written : answered) {
            var now = program.get(written.path());
            assertThat(now.statusCode()).as(written.path()).isEqualTo(200);
            assertThat(now.headers().firstValue("ETag")).contains(written.version());
            assertThat(Program.JSON.readTree(now.body())).isEqualTo(written.answer());
        }
        nothingIsHalf(program, writers.wishes());
    }

    @Test
    @Order(8)
    void stopEndsWhatStartBegan() {
        var stop = mamori.does("stop");
        assertThat(stop.code()).as(stop.words()).isZero();
        nothingIsLeft();
        assertThat(mamori.does("stop").code()).isZero();
    }

    @Test
    @Order(9)
    void termStopsWhatRunStarted() {
        var run = mamori.foreground("run", "--demo");
        run.awaitReady();
        run.process().destroy();
        assertThat(run.end()).isEqualTo(KILLED_BY_TERM);
        nothingIsLeft();
    }

    @Test
    @Order(10)
    void stopTidiesUpAfterALauncherThatWasKilled() {
        var run = mamori.foreground("run");
        run.awaitReady();
        Processes.launcher(place).destroyForcibly();
        run.end();
        assertThat(Processes.of(place)).as("server and database").isNotEmpty();
        assertThat(mamori.does("status").code()).isEqualTo(NOT_RUNNING);
        assertThat(mamori.does("stop").code()).isZero();
        nothingIsLeft();
    }

    @Test
    @Order(11)
    @Satisfies("19")
    void everyLineOfEveryLogCarriesItsOffset() throws IOException {
        var logs = LogLines.files(place.home());
        assertThat(logs)
                .extracting(log -> log.getFileName().toString())
                .contains("server.log", "server-console.log", "postgresql-start.log", "management-audit.log")
                .anyMatch(name -> name.matches("postgresql-\\d{8}-\\d{6}\\.log"));
        for (var log : logs) {
            assertThat(LogLines.withoutOffset(log)).as("%s", log).isEmpty();
        }
    }

    /** Whatever was asked for exists whole or not at all; asked again under its name, it exists once. */
    private void nothingIsHalf(Program program, List<Writers.Wish> wishes) throws IOException {
        try (var truth = Truth.of(demoFile)) {
            onePieceEach(truth);
            for (var wish : wishes) {
                program.created(wish.path(), wish.key(), wish.body());
            }
            onePieceEach(truth);
            assertThat(truth.number("select count(*) from resident where family_name = '記録' and given_name = '残'"))
                    .isEqualTo(1
                            + wishes.stream()
                                    .filter(wish -> wish.path().endsWith("residents"))
                                    .count());
        }
    }

    /** Each resident and each case has its one row in the trail and, as a case, its beginning; and the other way round. */
    private static void onePieceEach(Truth truth) {
        for (var pair : List.of("resident RESIDENT_REGISTERED", "case_record CASE_RECORD_OPENED")) {
            var table = pair.split(" ")[0];
            var rows = "select count(*) from audit_event e where e.subject_id = t.id and e.outcome = 'SUCCESS'"
                    + " and e.operation = '" + pair.split(" ")[1] + "'";
            assertThat(truth.number("select count(*) from " + table + " t where (" + rows + ") <> 1"))
                    .as("%s without its row", table)
                    .isZero();
            assertThat(truth.number("select count(*) from audit_event e where e.outcome = 'SUCCESS' and e.operation = '"
                            + pair.split(" ")[1] + "' and not exists (select 1 from " + table
                            + " t where t.id = e.subject_id)"))
                    .as("rows without their %s", table)
                    .isZero();
        }
        assertThat(truth.number("select count(*) from case_record c where (select count(*) from case_event e"
                        + " where e.case_id = c.id and e.kind = 'OPENED') <> 1"))
                .as("cases without their beginning")
                .isZero();
    }

    private void nothingIsLeft() {
        assertThat(Processes.of(place))
                .as("processes")
                .extracting(process -> process.info().commandLine().orElse("?"))
                .isEmpty();
        assertThat(mamori.does("status").code()).isEqualTo(NOT_RUNNING);
    }

    private static long count(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.count();
        }
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
