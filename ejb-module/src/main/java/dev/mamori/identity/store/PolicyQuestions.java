package dev.mamori.identity.store;

import dev.mamori.identity.model.PolicyValue;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads a municipality's policy where no use case runs: at the sign-in and for the probe. One row, by its key. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PolicyQuestions {

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** The limits in force; the usual ones where the municipality has none, never weaker than the floors. */
    public SignInLimits limits(int municipality) {
        var values = new EnumMap<PolicyValue, Integer>(PolicyValue.class);
        var stored = stored(municipality).orElse(Map.of());
        for (var value : PolicyValue.values()) {
            var one = stored.getOrDefault(value, value.usual());
            values.put(value, Math.max(value.least(), Math.min(value.most(), one)));
        }
        return new SignInLimits(values);
    }

    /** The values as they stand in the database, whatever they are. */
    public Optional<Map<PolicyValue, Integer>> stored(int municipality) {
        try (var connection = database.getConnection()) {
            SignInRows.name(connection, municipality);
            try (var question = connection.prepareStatement("select * from security_policy where tenant_id = ?")) {
                question.setInt(1, municipality);
                try (var row = question.executeQuery()) {
                    if (!row.next()) {
                        return Optional.empty();
                    }
                    var values = new EnumMap<PolicyValue, Integer>(PolicyValue.class);
                    for (var value : PolicyValue.values()) {
                        values.put(value, row.getInt(value.column()));
                    }
                    return Optional.of(values);
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the security policy cannot be read", unreachable);
        }
    }
}
