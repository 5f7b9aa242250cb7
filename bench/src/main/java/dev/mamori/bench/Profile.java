package dev.mamori.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Where the server's processor time goes while a leg runs: Flight Recorder's execution samples, each counted for the layer
 * whose frame is nearest to the top of its stack. Shares of samples, not of requests' time.
 */
final class Profile {

    /** Layers by the beginning of a class name; the first that fits a frame wins. */
    private static final Map<String, List<String>> LAYERS = new LinkedHashMap<>();

    static {
        LAYERS.put(
                "TLS", List.of("sun.security.ssl", "com.sun.crypto", "sun.security.provider", "org.wildfly.openssl"));
        LAYERS.put("PostgreSQL driver", List.of("org.postgresql"));
        LAYERS.put("connection pool", List.of("org.jboss.jca", "org.jboss.as.connector"));
        LAYERS.put("persistence", List.of("org.eclipse.persistence", "org.jboss.as.jpa", "org.jipijapa"));
        LAYERS.put("transactions", List.of("com.arjuna", "org.wildfly.transaction", "org.jboss.tm"));
        LAYERS.put("enterprise beans", List.of("org.jboss.as.ejb3", "org.jboss.invocation", "org.jboss.as.ee"));
        LAYERS.put("injection", List.of("org.jboss.weld", "org.jboss.as.weld", "jakarta.enterprise"));
        LAYERS.put("validation", List.of("org.hibernate.validator"));
        LAYERS.put("JSON", List.of("com.fasterxml.jackson", "org.eclipse.yasson", "org.eclipse.parsson"));
        LAYERS.put("REST", List.of("org.jboss.resteasy"));
        LAYERS.put(
                "pages",
                List.of("com.sun.faces", "jakarta.faces", "org.primefaces", "com.sun.el", "org.glassfish.expressly"));
        LAYERS.put("sign-in", List.of("org.glassfish.soteria", "org.wildfly.security", "org.wildfly.elytron"));
        LAYERS.put("HTTP server", List.of("io.undertow", "org.xnio", "org.wildfly.extension.undertow"));
        LAYERS.put("Mamori", List.of("dev.mamori"));
    }

    private Profile() {}

    /** Runs the leg for a time and prints the shares. */
    static void of(String work, Leg.Opening leg, int connections, int seconds) throws Exception {
        var server = Long.toString(Processes.server().pid());
        var file = Files.createTempFile("mamori-profile", ".jfr");
        tell("jcmd", server, "JFR.start", "name=bench", "settings=profile");
        Run.timed(leg, connections, seconds);
        tell("jcmd", server, "JFR.stop", "name=bench", "filename=" + file);
        print(work, file);
        Files.delete(file);
    }

    private static void tell(String... words) throws IOException, InterruptedException {
        var command = words.clone();
        command[0] = Path.of(System.getProperty("java.home"), "bin", words[0]).toString();
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", words) + " failed");
        }
    }

    private static void print(String work, Path file) throws IOException {
        var counts = new HashMap<String, Integer>();
        var places = new HashMap<String, Integer>();
        var samples = 0;
        try (var recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var event = recording.readEvent();
                if (event.getEventType().getName().equals("jdk.ExecutionSample") && event.getStackTrace() != null) {
                    samples++;
                    counts.merge(layer(event), 1, Integer::sum);
                    places.merge(place(event), 1, Integer::sum);
                }
            }
        }
        var all = Math.max(1, samples);
        System.out.printf(Locale.ROOT, "%n%s: %d samples%n", work, samples);
        shares(counts, all, Integer.MAX_VALUE);
        System.out.println("  --- methods at the top of the stack");
        shares(places, all, 12);
    }

    private static void shares(Map<String, Integer> counts, int all, int shown) {
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(shown)
                .forEach(entry -> System.out.printf(
                        Locale.ROOT, "  %-20s %5.1f %%%n", entry.getKey(), 100.0 * entry.getValue() / all));
    }

    private static String place(RecordedEvent event) {
        var method = event.getStackTrace().getFrames().get(0).getMethod();
        return method.getType().getName() + "." + method.getName();
    }

    private static String layer(RecordedEvent event) {
        for (var frame : event.getStackTrace().getFrames()) {
            var type = frame.getMethod().getType().getName();
            for (var layer : LAYERS.entrySet()) {
                if (layer.getValue().stream().anyMatch(type::startsWith)) {
                    return layer.getKey();
                }
            }
        }
        return "JVM and the rest";
    }
}
