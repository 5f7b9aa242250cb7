package dev.mamori.tenancy;

import dev.mamori.platform.Identified;
import dev.mamori.tenancy.model.Department;
import java.util.UUID;

/** A department as clients see it. */
public record DepartmentView(UUID id, String code, String name, String nameEn) implements Identified {

    static DepartmentView of(Department department) {
        return new DepartmentView(department.id(), department.code(), department.name(), department.nameEn());
    }
}
