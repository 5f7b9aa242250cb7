package dev.mamori.tests.ground;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.as.arquillian.container.managed.ManagedContainerConfiguration;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The server under test: a process of its own, which has the archive from its start. */
final class TestServer {

    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final Process process;

    private TestServer(Process process) {
        this.process = process;
    }

    /** Starts it, and returns when the application works. */
    static TestServer start(ManagedContainerConfiguration configuration, Archive<?> archive)
            throws DeploymentException {
        var base = Path.of(System.getProperty("mamori.tests.base"));
        var application = base.resolve("deployments").resolve(archive.getName());
        archive.as(ZipExporter.class).exportTo(application.toFile(), true);
        var end = Instant.now().plusSeconds(configuration.getStartupTimeoutInSeconds());
        try {
            var server = new TestServer(new ProcessBuilder(command(configuration, base))
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("log/console.log").toFile())
                    .start());
            Runtime.getRuntime().addShutdownHook(new Thread(server.process::destroyForcibly));
            server.awaitDeployed(application, end);
            return server;
        } catch (IOException failed) {
            throw new DeploymentException("the server does not start", failed);
        }
    }

    void stop() throws LifecycleException {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new LifecycleException("interrupted", stopped);
        }
    }

    private void awaitDeployed(Path application, Instant end) throws DeploymentException {
        while (!Files.exists(application.resolveSibling(application.getFileName() + ".deployed"))) {
            var failed = Files.exists(application.resolveSibling(application.getFileName() + ".failed"));
            if (failed || !process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new DeploymentException("the application does not start; see the server's log");
            }
            pause();
        }
    }

    private static List<String> command(ManagedContainerConfiguration configuration, Path base) {
        var builder = StandaloneCommandBuilder.of(Path.of(configuration.getJbossHome()))
                .setBaseDirectory(base)
                .setJavaHome(Path.of(System.getProperty("java.home")))
                .setJavaOptions(configuration.getJavaVmArguments().split("\\s+"));
        for (var argument : configuration.getJbossArguments().split("\\s+")) {
            builder.addServerArgument(argument);
        }
        return builder.build();
    }

    private static void pause() throws DeploymentException {
        try {
            TimeUnit.MILLISECONDS.sleep(200);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new DeploymentException("interrupted", stopped);
        }
    }
}
