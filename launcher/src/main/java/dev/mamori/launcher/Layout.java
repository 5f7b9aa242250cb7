package dev.mamori.launcher;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where everything of one installation lies.
 *
 * @param root the product: sources, SQL and the built server; only read
 * @param home the installation's own data; only this is written
 */
record Layout(Path root, Path home) {

    static final String ROOT_PROPERTY = "mamori.root";

    /** The product's root: named by the start script, otherwise the first directory upwards that holds the product. */
    static Path findRoot() {
        String named = System.getProperty(ROOT_PROPERTY, "");
        if (!named.isEmpty()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        for (Path place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            if (Files.isDirectory(place.resolve("wildfly-config")) && Files.isDirectory(place.resolve("sql"))) {
                return place;
            }
        }
        throw new StartFailure("製品のディレクトリが見つかりません / the product's directory was not found; set -D" + ROOT_PROPERTY);
    }

    Path serverImage() {
        return root.resolve("ear/target/server");
    }

    Path application() {
        return root.resolve("ear/target/mamori.ear");
    }

    Path migrations(String vendor) {
        return root.resolve("sql").resolve(vendor);
    }

    /** The server's programs as the running installation uses them. */
    Path serverPrograms() {
        return home.resolve("server-programs");
    }

    Path serverBase() {
        return home.resolve("server");
    }

    Path serverLog() {
        return serverBase().resolve("log/server.log");
    }

    Path postgres() {
        return home.resolve("postgresql");
    }

    Path tls() {
        return home.resolve("tls");
    }

    /** Read by the server: the pepper and the key of the second factors. */
    Path secrets() {
        return home.resolve("secrets");
    }

    /** The trail's signed heads, outside the database (0700). */
    Path heads() {
        return home.resolve("heads");
    }

    /** Read by the launcher alone: passwords of the database and of management, the certificate authority's key. */
    Path credentials() {
        return home.resolve("credentials");
    }

    /** The operators' certificates with their keys (0600), and the authority that issued them. */
    Path operators() {
        return credentials().resolve("operators");
    }

    Path run() {
        return home.resolve("run");
    }

    Path log() {
        return home.resolve("log");
    }

    /** Who is invited first where there is no demonstration (0600). */
    Path bootstrapFile() {
        return home.resolve("bootstrap.json");
    }

    Path demoFile() {
        return home.resolve("demo.json");
    }

    Path setupFile() {
        return credentials().resolve("setup.json");
    }

    /** A path as a person at the product's root would type it. */
    String shown(Path path) {
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }
}
