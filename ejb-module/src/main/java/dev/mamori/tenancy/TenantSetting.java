package dev.mamori.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells the running transaction which municipality it works for; the setting ends with the transaction. */
@ApplicationScoped
public class TenantSetting {

    /** The property the entities' tenant discriminator reads. */
    public static final String PROPERTY = "mamori.tenant";

    @PersistenceContext
    EntityManager entities;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Sets both walls; the transaction must be running. */
    public void nameTo(int municipality) {
        nameToDatabase(municipality);
        entities.setProperty(PROPERTY, municipality);
    }

    private void nameToDatabase(int municipality) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select set_config('app.tenant', ?, true)")) {
            statement.setString(1, Integer.toString(municipality));
            statement.execute();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the database does not answer", unreachable);
        }
    }
}
