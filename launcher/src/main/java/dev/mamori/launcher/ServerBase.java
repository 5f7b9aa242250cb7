package dev.mamori.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The installation's copy of the server's changing part. The built server itself is never booted: a booted one keeps
 * traces of the place it ran at. Configuration and application follow the build; data and logs stay.
 */
final class ServerBase {

    private final Layout layout;

    ServerBase(Layout layout) {
        this.layout = layout;
    }

    Path prepare(String managementPassword) {
        if (!Files.exists(layout.serverImage().resolve("standalone/configuration/standalone.xml"))
                || !Files.exists(layout.application())) {
            throw new StartFailure("サーバーがまだ作られていません / the server is not built: ./mvnw package -DskipTests -DskipITs");
        }
        try {
            PrivateFiles.directory(layout.serverBase(), "rwx------");
            Path marker = layout.serverBase().resolve(".built-from");
            String build = build();
            if (!Files.exists(marker) || !PrivateFiles.read(marker).equals(build)) {
                renew();
                PrivateFiles.write(marker, build);
            }
            clearOutcome();
        } catch (IOException failure) {
            throw new StartFailure("サーバーを用意できません / cannot prepare the server", failure);
        }
        ManagementUser.write(layout.serverBase().resolve("configuration"), managementPassword);
        return layout.serverBase();
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

    private void renew() throws IOException {
        Path image = layout.serverImage().resolve("standalone");
        for (String part : List.of("configuration", "deployments")) {
            remove(layout.serverBase().resolve(part));
            copy(image.resolve(part), layout.serverBase().resolve(part));
        }
        Files.createDirectories(layout.serverBase().resolve("data"));
        Files.createDirectories(layout.serverBase().resolve("log"));
        Files.copy(
                layout.application(), deployments().resolve(layout.application().getFileName()));
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
        for (Path part : List.of(
                layout.serverImage().resolve("standalone/configuration/standalone.xml"), layout.application())) {
            text.append(part).append(' ').append(Files.size(part)).append(' ').append(Files.getLastModifiedTime(part));
            text.append('\n');
        }
        return text.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void remove(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
