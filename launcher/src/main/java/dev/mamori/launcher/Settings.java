package dev.mamori.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What the person who starts the installation chose by environment variables. */
record Settings(
        Layout layout, Ports ports, JvmProfile profile, Duration startTimeout, Map<String, String> environment) {

    static final String HOME = "MAMORI_HOME";
    static final String PROFILE = "MAMORI_PROFILE";
    static final String START_TIMEOUT = "MAMORI_START_TIMEOUT";
    static final String BIND_ADDRESS = "MAMORI_BIND_ADDRESS";
    static final String PROXY_PROTOCOL = "MAMORI_PROXY_PROTOCOL";

    Settings {
        environment = Map.copyOf(environment);
    }

    static Settings of(Path root, Map<String, String> environment) {
        String home = environment.getOrDefault(HOME, "");
        Path place = home.isBlank() ? root.resolve("var") : Path.of(home);
        return at(root, place, Ports.of(environment), environment);
    }

    static Settings at(Path root, Path home, Ports ports, Map<String, String> environment) {
        return new Settings(
                new Layout(root, home.toAbsolutePath().normalize()),
                ports,
                JvmProfile.named(environment.getOrDefault(PROFILE, "")),
                timeout(environment),
                environment);
    }

    /** The city's own database, when one is named; otherwise the installation brings its own. */
    Optional<ExternalDatabase> externalDatabase() {
        return ExternalDatabase.of(environment);
    }

    String baseUrl() {
        return "https://localhost:" + ports.https();
    }

    /** Whether connections come through a load balancer that says first where they come from. */
    boolean behindBalancer() {
        return Boolean.parseBoolean(
                environment.getOrDefault(PROXY_PROTOCOL, "false").trim());
    }

    String managementUrl() {
        return "https://localhost:" + ports.management();
    }

    private static Duration timeout(Map<String, String> environment) {
        String seconds = environment.getOrDefault(START_TIMEOUT, "");
        try {
            return Duration.ofSeconds(seconds.isBlank() ? 180 : Long.parseLong(seconds.trim()));
        } catch (NumberFormatException notANumber) {
            throw new StartFailure(START_TIMEOUT + " は秒数です / is a number of seconds: " + seconds, notANumber);
        }
    }
}
