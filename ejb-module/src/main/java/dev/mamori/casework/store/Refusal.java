package dev.mamori.casework.store;

import java.sql.SQLException;

/** Why the database refused a statement. */
final class Refusal {

    /** SQLSTATE class 23: an integrity constraint is violated. */
    private static final String INTEGRITY = "23";

    private Refusal() {}

    /** Whether it was the constraint of this name. */
    static boolean by(String constraint, Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && names(constraint, sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(String constraint, SQLException refused) {
        for (var each = refused; each != null; each = each.getNextException()) {
            var state = each.getSQLState();
            if (state != null
                    && state.startsWith(INTEGRITY)
                    && String.valueOf(each.getMessage()).contains(constraint)) {
                return true;
            }
        }
        return false;
    }
}
