package dev.mamori.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The installation's own server: the programs as they were built, and the changing part. A later build disturbs neither
 * while they run; the next start follows it. Configuration and application come with the build, data and logs stay.
 */
final class InstalledServer {

    private static final List<String> PROGRAMS = List.of("bin", "modules", "jboss-modules.jar");

    private static final List<String> CONFIGURATION =
            List.of("configuration/standalone.xml", "configuration/logging.properties");

    private final Layout layout;

    InstalledServer(Layout layout) {
        this.layout = layout;
    }

    void prepare(String managementPassword) {
        if (!Files.exists(configurationFile()) || !Files.exists(layout.application())) {
            throw new StartFailure("サーバーがまだ作られていません / the server is not built: ./mvnw package -DskipTests -DskipITs");
        }
        try {
            PrivateFiles.directory(layout.serverBase(), "rwx------");
            Path marker = layout.serverBase().resolve(".built-from");
            String build = build();
            if (!Files.exists(marker) || !PrivateFiles.read(marker).equals(build)) {
                renewPrograms();
                renewBase();
                PrivateFiles.write(marker, build);
            }
            clearOutcome();
        } catch (IOException failure) {
            throw new StartFailure("サーバーを用意できません / cannot prepare the server", failure);
        }
        RealmFiles.write(layout.serverBase().resolve("configuration"), managementPassword);
    }

    /** Whether the server has marked the application as working. */
    boolean isDeployed() {
        return marked(".deployed");
    }

    /** Whether the server has marked the application as one it could not start. */
    boolean isRefused() {
        return marked(".failed");
    }

    private boolean marked(String outcome) {
        return Files.exists(deployments().resolve(layout.application().getFileName() + outcome));
    }

    private Path deployments() {
        return layout.serverBase().resolve("deployments");
    }

    private Path configurationFile() {
        return layout.serverImage().resolve("standalone/configuration/standalone.xml");
    }

    private void renewPrograms() throws IOException {
        Tree.remove(layout.serverPrograms());
        Files.createDirectories(layout.serverPrograms());
        for (String part : PROGRAMS) {
            Tree.link(
                    layout.serverImage().resolve(part), layout.serverPrograms().resolve(part));
        }
    }

    private void renewBase() throws IOException {
        // The built server itself is never booted: a booted one keeps traces of the place it ran at.
        Path image = layout.serverImage().resolve("standalone");
        for (String part : List.of("configuration", "deployments", "data", "log")) {
            Files.createDirectories(layout.serverBase().resolve(part));
        }
        for (String file : CONFIGURATION) {
            Files.copy(image.resolve(file), layout.serverBase().resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        Path application = deployments().resolve(layout.application().getFileName());
        Files.copy(layout.application(), application, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Without its marks of the last run the server deploys the application anew. */
    private void clearOutcome() throws IOException {
        try (Stream<Path> files = Files.list(deployments())) {
            for (Path file : files.toList()) {
                if (String.valueOf(file.getFileName())
                        .matches(".*\\.(failed|deployed|undeployed|isdeploying|pending)")) {
                    Files.delete(file);
                }
            }
        }
    }

    private String build() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path part : List.of(configurationFile(), layout.application())) {
            text.append(part).append(' ').append(Files.size(part)).append(' ').append(Files.getLastModifiedTime(part));
            text.append('\n');
        }
        return text.toString();
    }
}
