package dev.mamori.terminal.store;

import dev.mamori.platform.Invalid;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/** Says which number stands in the register already, when the database has refused to take it twice. */
final class Taken {

    /** SQLSTATE of a unique constraint that is violated. */
    private static final String TWICE = "23505";

    private Taken() {}

    /** Writes what is pending; a number that another object has is named by its pointer. */
    static void flush(EntityManager entities, Map<String, String> pointers) {
        try {
            entities.flush();
        } catch (PersistenceException refused) {
            throw pointers.entrySet().stream()
                    .filter(one -> names(one.getKey(), refused))
                    .findFirst()
                    .map(one -> (RuntimeException) new Invalid(one.getValue(), "taken"))
                    .orElse(refused);
        }
    }

    private static boolean names(String constraint, Throwable refused) {
        return refusal(refused)
                .filter(one -> TWICE.equals(one.getSQLState()))
                .filter(one -> String.valueOf(one.getMessage()).contains(constraint))
                .isPresent();
    }

    private static Optional<SQLException> refusal(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                // a batch hides what refused it in the next one
                for (var each = sql; each != null; each = each.getNextException()) {
                    if (TWICE.equals(each.getSQLState())
                            && String.valueOf(each.getMessage()).contains("\"")) {
                        return Optional.of(each);
                    }
                }
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
