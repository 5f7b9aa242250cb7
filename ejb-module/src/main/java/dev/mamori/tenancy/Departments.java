package dev.mamori.tenancy;

import dev.mamori.tenancy.model.Department;
import dev.mamori.tenancy.store.DepartmentRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The departments of the transaction's municipality, for the other contexts. */
@ApplicationScoped
public class Departments {

    @Inject
    DepartmentRows rows;

    /** The department with this code or id, if the municipality has it. */
    public Optional<UUID> idOf(String codeOrId) {
        return rows.all().stream()
                .filter(department -> department.code().equals(codeOrId)
                        || department.id().toString().equals(codeOrId))
                .map(Department::id)
                .findFirst();
    }

    /** Ids to codes. */
    public Map<UUID, String> codes() {
        return rows.all().stream().collect(Collectors.toMap(Department::id, Department::code));
    }

    /** All departments as views. */
    public List<DepartmentView> all() {
        return rows.all().stream().map(DepartmentView::of).toList();
    }

    /** Adds a department when a municipality is set up. */
    public UUID add(String code, String name, String nameEn) {
        var department = new Department(code, name, nameEn);
        rows.add(department);
        return department.id();
    }
}
