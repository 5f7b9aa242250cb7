package dev.mamori.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.launcher.CityServer;
import dev.mamori.launcher.Installation;
import dev.mamori.launcher.RunningInstallation;
import dev.mamori.traceability.Satisfies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

@DisplayName("Two nodes on one database, and one of them is killed")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    /** What both nodes must share: the secrets of the service, its passwords, and its certificates. */
    private static final List<String> SHARED = List.of("secrets", "credentials", "tls");

    private final Place city = Place.found();
    private final Place first = Place.found();
    private final Place second = Place.found();
    private CityServer database;
    private RunningInstallation one;
    private RunningInstallation other;

    @BeforeAll
    void bothNodes() {
        database = CityServer.start(city.home(), city.ports().database())
                .as("postgres", "create role mamori_app nologin")
                .role("kanri", "")
                .role("shinsei", "in role mamori_app")
                .database("mimamori", "C.UTF-8", "kanri", "shinsei");
        one = node(first).demo().start();
        SHARED.forEach(
                directory -> copy(first.home().resolve(directory), second.home().resolve(directory)));
        other = node(second).start();
    }

    @AfterAll
    void end() {
        other.close();
        one.close();
        database.close();
        List.of(city, first, second).forEach(Place::close);
    }

    @Test
    @Order(1)
    @Satisfies({"12", "22"})
    void aSessionIsTheSameOnBothAndEndsOnBoth() throws IOException {
        var program = Program.of(one.demoFile());
        var elsewhere = program.at(other.baseUrl());
        var made = program.created("/api/v1/residents", UUID.randomUUID().toString(), Program.resident("フタツノバショ"));
        var read = elsewhere.get("/api/v1/residents/" + made.get("id").textValue());
        assertThat(Program.JSON.readTree(read.body())).isEqualTo(made);
        assertThat(elsewhere.signOut().statusCode()).isEqualTo(204);
        assertThat(program.get("/api/v1/purposes").statusCode()).isEqualTo(401);
    }

    @Test
    @Order(2)
    @Satisfies("22")
    void whenOneIsKilledUnderLoadTheOtherHasEverythingThatWasAnswered() throws IOException {
        var program = Program.of(one.demoFile());
        var writers = Writers.start(program, 3);
        writers.awaitAnswered(40);
        Processes.of(first).forEach(ProcessHandle::destroyForcibly);
        var answered = writers.answered();
        var survivor = program.at(other.baseUrl());
        assertThat(answered).hasSizeGreaterThanOrEqualTo(40);
        for (var written : answered) {
            assertThat(Program.JSON.readTree(survivor.get(written.path()).body()))
                    .isEqualTo(written.answer());
        }
        // what was asked for and not answered is asked for again, under its own name, and done once
        for (var wish : writers.wishes()) {
            assertThat(survivor.post(wish.path(), wish.key(), wish.body()).statusCode())
                    .isEqualTo(201);
        }
    }

    private Installation node(Place place) {
        return Installation.at(place.home(), place.ports())
                .with("MAMORI_DB_URL", database.url("mimamori"))
                .with("MAMORI_DB_OWNER_USER", "kanri")
                .with("MAMORI_DB_OWNER_PASSWORD", database.word())
                .with("MAMORI_DB_USER", "shinsei")
                .with("MAMORI_DB_PASSWORD", database.word());
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.walk(from)) {
            for (var file : files.toList()) {
                var target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
