package dev.mamori.casework.store;

import dev.mamori.tenancy.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps departments' codes at hand, so that a case is shown in one statement: a department's code never changes. */
@ApplicationScoped
public class DepartmentCodes {

    private final ConcurrentHashMap<UUID, String> codes = new ConcurrentHashMap<>();

    @Inject
    Departments departments;

    /** The code of a department of the transaction's municipality. */
    public String of(UUID department) {
        if (!codes.containsKey(department)) {
            codes.putAll(departments.codes());
        }
        return codes.get(department);
    }
}
