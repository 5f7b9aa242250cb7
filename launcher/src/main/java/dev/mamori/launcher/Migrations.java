package dev.mamori.launcher;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings the database's shape up to the product's, as its owner, before the server sees it. */
final class Migrations {

    // Held so that the level set on it is not lost with the logger.
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private Migrations() {}

    /** @return how many steps were taken */
    static int apply(Layout layout, Database database) {
        FLYWAY.setLevel(Level.WARNING);
        String schema = database.isOracle() ? database.owner() : DatabasePreparation.NAME;
        try {
            return Flyway.configure()
                    .dataSource(database.jdbcUrl(), database.owner(), database.ownerPassword())
                    .locations("filesystem:" + layout.migrations(database.vendor()))
                    .defaultSchema(schema)
                    .createSchemas(false)
                    .placeholderReplacement(false)
                    .validateMigrationNaming(true)
                    .failOnMissingLocations(true)
                    .connectRetries(3)
                    .cleanDisabled(true)
                    .load()
                    .migrate()
                    .migrationsExecuted;
        } catch (FlywayException failure) {
            throw new StartFailure("データベースを更新できません / cannot migrate the database: " + failure.getMessage(), failure);
        }
    }
}
