package dev.mamori.tenancy.store;

import dev.mamori.tenancy.model.Department;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The departments' rows, behind the wall. */
@ApplicationScoped
public class DepartmentRows {

    @PersistenceContext
    EntityManager entities;

    /** All of them, by code. */
    public List<Department> all() {
        return entities.createQuery("select d from Department d order by d.code", Department.class)
                .getResultList();
    }

    /** Adds one. */
    public void add(Department department) {
        entities.persist(department);
    }
}
