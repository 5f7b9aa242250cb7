package dev.mamori.tenancy;

import dev.mamori.tenancy.store.CheckRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Asks the database whether its wall would hold: roles, ownership, policies, locale (control 29). */
@ApplicationScoped
public class WallChecks {

    @Inject
    CheckRows checks;

    /** What does not hold, by the check's name; none when all does. */
    public List<String> broken() {
        return checks.broken();
    }
}
