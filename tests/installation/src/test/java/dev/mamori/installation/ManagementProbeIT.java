package dev.mamori.installation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.launcher.Installation;
import dev.mamori.launcher.RunningInstallation;
import dev.mamori.traceability.Satisfies;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A management port that is opened by its configuration turns the control, and back when it is mended")
@Satisfies({"6", "13"})
class ManagementProbeIT {

    private static final String PORT =
            "\"address\":[\"core-service\",\"management\",\"management-interface\",\"http-interface\"]";
    private static final String RESULT =
            """
            select result from control_evidence where control_id = '13' and probe = 'management-two-proofs'
            order by seq desc limit 1""";

    private Place place;
    private RunningInstallation running;
    private Management operator;

    @BeforeEach
    void start() {
        place = Place.found();
        running = Installation.at(place.home(), place.ports()).demo().start();
        operator = Management.of(running.demoFile());
    }

    @AfterEach
    void end() {
        if (running != null) {
            running.close();
        }
        place.close();
    }

    @Test
    void whoeverLetsAnybodyInIsFound() {
        try (var truth = Truth.of(running.demoFile())) {
            await(() -> "PASS".equals(newest(truth)));
            operator.result(
                    "{\"operation\":\"undefine-attribute\",\"name\":\"http-authentication-factory\"," + PORT + "}");
            operator.result("{\"operation\":\"reload\"}");
            await(() -> status(operator.showing()) == 200);
            await(() -> "FAIL".equals(newest(truth)));

            operator.result("{\"operation\":\"write-attribute\",\"name\":\"http-authentication-factory\","
                    + "\"value\":\"management-http-authentication\"," + PORT + "}");
            operator.result("{\"operation\":\"reload\"}");
            await(() -> status(operator.showing()) == 403);
            await(() -> "PASS".equals(newest(truth)));
        }
    }

    /** What the probe found last; nothing before its first round. */
    private static String newest(Truth truth) {
        return truth.number("select count(*) from control_evidence where probe = 'management-two-proofs'") == 0
                ? ""
                : truth.text(RESULT);
    }

    private static int status(Management somebody) {
        try {
            return somebody.statusOfApi();
        } catch (UncheckedIOException reloading) {
            return 0;
        }
    }

    private static void await(BooleanSupplier come) {
        var end = Instant.now().plus(Duration.ofMinutes(3));
        while (!come.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(end);
            Command.pause();
        }
    }
}
