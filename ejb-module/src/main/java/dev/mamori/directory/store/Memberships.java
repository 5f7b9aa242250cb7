package dev.mamori.directory.store;

import dev.mamori.access.Role;
import dev.mamori.platform.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who holds which role and belongs to which department, behind the wall. */
@ApplicationScoped
public class Memberships {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentCaller caller;

    /** Somebody in something: a role's name, or a department's id as text. */
    public record Membership(String group, UUID account, String displayName) {}

    /** Everybody who holds a role, or will. */
    public List<Membership> ofRoles() {
        return read(entities.createNativeQuery(
                        """
                        select distinct g.role, a.id, a.display_name from role_grant g join account a on a.id = g.account_id
                         where g.tenant_id = ? and g.valid_until > now() and a.state <> 'RETIRED' order by 1, 2""")
                .setParameter(1, caller.get().municipality())
                .getResultList());
    }

    /** Everybody who holds one role, or will. */
    public List<Membership> ofRole(Role role) {
        return read(entities.createNativeQuery(
                        """
                        select distinct g.role, a.id, a.display_name from role_grant g join account a on a.id = g.account_id
                         where g.role = ? and g.tenant_id = ? and g.valid_until > now() and a.state <> 'RETIRED' order by 1, 2""")
                .setParameter(1, role.name())
                .setParameter(2, caller.get().municipality())
                .getResultList());
    }

    /** Everybody in a department. */
    public List<Membership> ofDepartments() {
        return read(entities.createNativeQuery(
                        """
                        select cast(d.department_id as text), a.id, a.display_name from account_department d
                          join account a on a.id = d.account_id
                         where d.tenant_id = ? and a.state <> 'RETIRED' order by 1, 2""")
                .setParameter(1, caller.get().municipality())
                .getResultList());
    }

    /** Everybody in one department. */
    public List<Membership> ofDepartment(UUID department) {
        return read(entities.createNativeQuery(
                        """
                        select cast(d.department_id as text), a.id, a.display_name from account_department d
                          join account a on a.id = d.account_id
                         where d.department_id = ? and a.state <> 'RETIRED' order by 1, 2""")
                .setParameter(1, department)
                .getResultList());
    }

    /** The roles and departments of some accounts; the group stands in place of the account's name too. */
    public List<Membership> of(List<UUID> accounts) {
        var ids = accounts.stream().map(UUID::toString).collect(Collectors.joining(" "));
        return read(entities.createNativeQuery(
                        """
                        select g.role, g.account_id, g.role from role_grant g
                         where g.account_id = any(cast(string_to_array(?, ' ') as uuid[])) and g.valid_until > now()
                        union
                        select cast(d.department_id as text), d.account_id, p.name from account_department d
                          join department p on p.id = d.department_id
                         where d.account_id = any(cast(string_to_array(?, ' ') as uuid[])) order by 1, 2""")
                .setParameter(1, ids)
                .setParameter(2, ids)
                .getResultList());
    }

    @SuppressWarnings("unchecked")
    private static List<Membership> read(List<?> rows) {
        return ((List<Object[]>) rows)
                .stream()
                        .map(row -> new Membership((String) row[0], (UUID) row[1], (String) row[2]))
                        .toList();
    }
}
