package dev.mamori.directory;

import dev.mamori.access.Role;
import dev.mamori.directory.store.Memberships;
import dev.mamori.directory.store.Memberships.Membership;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.tenancy.Departments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The municipality's roles and departments as groups. There are tens of them, so they are looked through in memory. */
@ApplicationScoped
class DirectoryGroups {

    @Inject
    Departments departments;

    @Inject
    Memberships memberships;

    @Inject
    CurrentCaller caller;

    /** The id of a group that is named by a role or by a department's id. A role has another id in each municipality. */
    static UUID idOf(int municipality, String group) {
        return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(group))
                ? UUID.nameUUIDFromBytes(("mamori:" + municipality + ":role:" + group).getBytes(StandardCharsets.UTF_8))
                : UUID.fromString(group);
    }

    /** All of them, roles first; without their members. */
    List<DirectoryGroupView> all() {
        var groups = new ArrayList<DirectoryGroupView>();
        for (var role : Role.values()) {
            var id = idOf(caller.get().municipality(), role.name());
            groups.add(new DirectoryGroupView(id, DirectoryGroupView.Kind.ROLE, role.name(), role.name(), null));
        }
        departments.all().stream()
                .map(one -> new DirectoryGroupView(
                        one.id(), DirectoryGroupView.Kind.DEPARTMENT, one.code(), one.name(), null))
                .forEach(groups::add);
        return groups;
    }

    /** All of them, with their members. */
    List<DirectoryGroupView> withMembers() {
        var members = Stream.concat(memberships.ofRoles().stream(), memberships.ofDepartments().stream())
                .collect(Collectors.groupingBy(
                        one -> idOf(caller.get().municipality(), one.group()),
                        Collectors.mapping(DirectoryGroups::related, Collectors.toList())));
        return all().stream()
                .map(group -> group.with(members.getOrDefault(group.id(), List.of())))
                .toList();
    }

    /** One of them, with its members. */
    DirectoryGroupView get(UUID id) {
        var group =
                all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(NotFound::new);
        var members = group.kind() == DirectoryGroupView.Kind.ROLE
                ? memberships.ofRole(Role.valueOf(group.code()))
                : memberships.ofDepartment(id);
        return group.with(members.stream().map(DirectoryGroups::related).toList());
    }

    private static Related related(Membership one) {
        return new Related(one.account(), one.displayName());
    }
}
