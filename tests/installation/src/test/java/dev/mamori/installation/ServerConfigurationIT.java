package dev.mamori.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is configured can be taken back, and given again")
class ServerConfigurationIT {

    private static final Path ROOT = Path.of(System.getProperty("mamori.root"));
    private static final Path IMAGE = ROOT.resolve("ear/target/server");

    private Place place;
    private Path configuration;

    /** A base of its own: the built server itself is never started. */
    @BeforeEach
    void aBase() throws IOException {
        place = Place.found();
        configuration = Files.createDirectories(place.home().resolve("configuration"));
        try (var files = Files.list(IMAGE.resolve("standalone/configuration"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, configuration.resolve(String.valueOf(file.getFileName())));
            }
        }
    }

    @AfterEach
    void end() {
        place.close();
    }

    @Test
    void restoreTakesBackWhatConfigureDid() throws IOException, InterruptedException {
        var configured = standalone();
        run("restore.cli");
        var restored = standalone();
        for (var ours : List.of("Mamori", "mamori", "org.jboss.as.jpa", "size-rotating", "com.oracle")) {
            assertThat(restored).as("left by restore.cli").doesNotContain(ours);
        }
        run("configure.cli");
        assertThat(standalone()).isEqualTo(configured);
        run("restore.cli");
        assertThat(standalone()).isEqualTo(restored);
    }

    private String standalone() throws IOException {
        return Files.readString(configuration.resolve("standalone.xml"));
    }

    private void run(String script) throws IOException, InterruptedException {
        var steps = place.home().resolve(script);
        try (var lines = Files.lines(ROOT.resolve("wildfly-config").resolve(script))) {
            Files.write(
                    steps,
                    Stream.concat(Stream.of("embed-server --server-config=standalone.xml --std-out=discard"), lines)
                            .toList());
        }
        var said = place.home().resolve(script + ".log");
        var builder = new ProcessBuilder(IMAGE.resolve("bin/jboss-cli.sh").toString(), "--file=" + steps)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .redirectInput(Path.of("/dev/null").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JBOSS_HOME", IMAGE.toString());
        builder.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=1 -Djboss.server.base.dir=" + place.home());
        var process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as(script).isTrue();
        assertThat(process.exitValue())
                .as("%s: %s", script, Files.readString(said))
                .isZero();
    }
}
