package dev.mamori.launcher;

import java.util.Map;
import java.util.Optional;

/**
 * A database that the city runs itself (PostgreSQL 15 or newer, or Oracle). Its roles exist already; the launcher only
 * migrates it.
 */
record ExternalDatabase(String jdbcUrl, String owner, String ownerPassword, String user, String userPassword) {

    static final String URL = "MAMORI_DB_URL";
    static final String OWNER = "MAMORI_DB_OWNER_USER";
    static final String OWNER_PASSWORD = "MAMORI_DB_OWNER_PASSWORD";
    static final String USER = "MAMORI_DB_USER";
    static final String USER_PASSWORD = "MAMORI_DB_PASSWORD";

    static Optional<ExternalDatabase> of(Map<String, String> environment) {
        String url = environment.getOrDefault(URL, "").trim();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ExternalDatabase(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                required(environment, OWNER),
                required(environment, OWNER_PASSWORD),
                required(environment, USER),
                required(environment, USER_PASSWORD)));
    }

    Database database() {
        return new Database(jdbcUrl, owner, ownerPassword, user, userPassword);
    }

    @Override
    public String toString() {
        // A record prints all its parts; passwords do not belong in a log.
        return "ExternalDatabase[" + owner + ", " + user + "]";
    }

    private static String required(Map<String, String> environment, String name) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            throw new StartFailure(URL + " には " + name + " も必要です / " + URL + " also needs " + name);
        }
        return value;
    }
}
