package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.platform.Caller;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Scene;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When the database fails, who asked is told at once, the trail has its row, and the log is not buried. */
class BrokenDatabaseIT extends InContainer {

    /** With the persistence layer's own retries it was ten. */
    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    private static final int A_FEW_LINES = 12;

    /** The one that meets the closed connection and so removes it. */
    private static final int LONGEST_ROW_OF_FAILURES = 1;

    @Inject
    Services services;

    private Scene scene;

    @BeforeEach
    void somebody() {
        scene = new Scene(City.mamori(), services);
        scene.resident();
    }

    @AfterEach
    void mend() {
        Sql.change("drop function if exists tests_breaks() cascade");
        Sql.change("drop sequence if exists tests_asked");
    }

    /** The database closes the connection in the middle of the question. */
    @Test
    void aQuestionThatIsNotAnsweredIsAskedOnce() {
        Sql.change("create sequence tests_asked");
        Sql.change(
                """
                create function tests_breaks() returns boolean language plpgsql security definer as $$
                begin
                  if current_setting('application_name') = 'mamori' then
                    perform nextval('mamori.tests_asked');
                    perform pg_terminate_backend(pg_backend_pid());
                  end if;
                  return true;
                end $$""");
        Sql.change("create policy tests_breaks on resident as restrictive for select using (tests_breaks())");
        var caller = scene.city().caller(null);
        var begun = Instant.now();
        var ending = find(caller);
        var took = Duration.between(begun, Instant.now());
        assertThat(ending.well()).as("%s", ending).isFalse();
        assertThat(Sql.look("select last_value, is_called from tests_asked")
                        .get(0)
                        .number("last_value"))
                .isEqualTo(1);
        assertThat(took).isLessThan(AT_ONCE);
        assertThat(outcomes(caller)).containsExactly("ERROR");
        mend();
        assertThat(Stream.generate(() -> find(scene.city().caller(null)))
                        .limit(LONGEST_ROW_OF_FAILURES + 1)
                        .filter(Ending::well))
                .as("answered again, although the pool held a connection that is closed")
                .isNotEmpty();
        assertThat(find(scene.city().caller(null)).well()).isTrue();
    }

    @Test
    void aCommitThatFailsTakesAFewLinesOfTheLog() throws IOException {
        Sql.change(
                """
                create function tests_breaks() returns trigger language plpgsql as $$
                begin raise exception 'this commit fails' using errcode = '23514'; end $$""");
        Sql.change(
                """
                create constraint trigger tests_breaks after insert on audit_event deferrable initially deferred
                 for each row when (new.outcome = 'SUCCESS' and new.source_address = '192.0.2.1')
                 execute function tests_breaks()""");
        var caller = Commits.failing(scene.city().caller(null));
        var before = log().size();
        var ending = find(caller);
        var said = log();
        assertThat(ending.well()).isFalse();
        assertThat(outcomes(caller)).containsExactly("COMMIT_FAILED");
        assertThat(said.subList(before, said.size())).hasSizeLessThan(A_FEW_LINES);
    }

    private Ending find(Caller caller) {
        return services.as()
                .does(caller, () -> services.residents().find(scene.resident().id()));
    }

    private static List<String> outcomes(Caller caller) {
        return Trail.of(caller).stream().map(row -> row.text("outcome")).toList();
    }

    private static List<String> log() throws IOException {
        var file = Path.of(System.getProperty("jboss.server.log.dir"), "server.log");
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }
}
