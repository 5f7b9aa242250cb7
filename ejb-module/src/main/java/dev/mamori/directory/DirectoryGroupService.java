package dev.mamori.directory;

import static dev.mamori.platform.Permission.ACCOUNT_PROVISION;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.access.Role;
import dev.mamori.directory.model.Filter;
import dev.mamori.directory.model.FilterParser;
import dev.mamori.directory.model.MemberDraft;
import dev.mamori.identity.ProvisionedAccounts;
import dev.mamori.platform.Identified;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.StaleVersion;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Roles and departments as the directory's groups (controls 12, 26): it takes people out of both, puts people into departments,
 * and gives nobody a role.
 */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class DirectoryGroupService {

    /** Members that come or go in one request at most. */
    static final int MOST_MEMBERS = 500;

    @Inject
    DirectoryGroups groups;

    @Inject
    ProvisionedAccounts accounts;

    @Inject
    UserRoll roll;

    /** A part of the groups that fit: roles, then departments by code. */
    @Operation(name = "DIRECTORY_GROUPS_LISTED", permission = ACCOUNT_PROVISION)
    public DirectoryPage<DirectoryGroupView> list(@NotNull(message = "{rule.required}") @Valid SearchDirectory search) {
        var asked = search.filter() == null || search.filter().isBlank() ? null : FilterParser.read(search.filter());
        var fitting = (search.related() || asked != null ? groups.withMembers() : groups.all())
                .stream().filter(group -> fits(asked, group)).toList();
        var page = fitting.stream()
                .skip(search.first() - 1L)
                .limit(search.most())
                .map(group -> search.related() ? group : group.with(null))
                .toList();
        return new DirectoryPage<>(page, fitting.size(), search.first());
    }

    /** One group, with its members. */
    @Operation(name = "DIRECTORY_GROUP_VIEWED", permission = ACCOUNT_PROVISION)
    public DirectoryGroupView find(UUID id) {
        return groups.get(id);
    }

    /** Says anew who is in a group. */
    @Operation(name = "DIRECTORY_GROUP_REPLACED", permission = ACCOUNT_PROVISION, risk = IMPACTFUL)
    public DirectoryGroupView replace(@NotNull(message = "{rule.required}") @Valid ReplaceGroup command) {
        var group = standing(command.id(), command.expectedTag());
        var draft = new MemberDraft(group.displayName(), ids(group.members()));
        draft.take(command.attributes(), true);
        return changed(group, draft.members());
    }

    /** Puts people into a group or takes them out. */
    @Operation(name = "DIRECTORY_GROUP_CHANGED", permission = ACCOUNT_PROVISION, risk = IMPACTFUL)
    public DirectoryGroupView patch(@NotNull(message = "{rule.required}") @Valid PatchGroup command) {
        if (command.operations().size() > DirectoryUserService.MOST_CHANGES) {
            throw new TooManyChanges();
        }
        var group = standing(command.id(), command.expectedTag());
        var draft = new MemberDraft(group.displayName(), ids(group.members()));
        command.operations().forEach(draft::change);
        return changed(group, draft.members());
    }

    private DirectoryGroupView standing(UUID id, String expectedTag) {
        accounts.lock();
        var group = groups.get(id);
        if (expectedTag != null && !expectedTag.equals(group.tag())) {
            throw new StaleVersion();
        }
        return group;
    }

    private DirectoryGroupView changed(DirectoryGroupView group, Set<UUID> wanted) {
        var come = without(wanted, ids(group.members()));
        var go = without(ids(group.members()), wanted);
        if (come.size() + go.size() > MOST_MEMBERS) {
            throw new TooManyChanges();
        }
        if (group.kind() == DirectoryGroupView.Kind.ROLE) {
            leaveRole(Role.valueOf(group.code()), come, go);
        } else {
            move(group.id(), come, go);
        }
        accounts.write();
        return groups.get(group.id());
    }

    private void leaveRole(Role role, Set<UUID> come, Set<UUID> go) {
        if (!come.isEmpty()) {
            throw new RoleNeedsTwo();
        }
        go.forEach(account -> {
            accounts.endRole(account, role);
            roll.tell("ROLE_GRANT_ENDED", account);
        });
    }

    private void move(UUID department, Set<UUID> come, Set<UUID> go) {
        if (!come.stream().allMatch(accounts::known)) {
            throw new Invalid("/members", "member");
        }
        come.forEach(account -> accounts.join(account, department));
        go.forEach(account -> accounts.leave(account, department));
        come.forEach(account -> roll.tell("ACCOUNT_CHANGED", account));
        go.forEach(account -> roll.tell("ACCOUNT_CHANGED", account));
    }

    private static boolean fits(Filter asked, DirectoryGroupView group) {
        return asked == null || asked.holds(attribute -> values(group, attribute));
    }

    private static List<String> values(DirectoryGroupView group, String attribute) {
        return switch (attribute) {
            case "id" -> List.of(group.id().toString());
            case "displayname" -> List.of(group.displayName());
            case "externalid" -> List.of();
            case "members", "members.value" ->
                group.members().stream().map(one -> one.id().toString()).toList();
            default -> throw new FilterInvalid();
        };
    }

    private static Set<UUID> ids(List<? extends Identified> some) {
        return some.stream().map(Identified::id).collect(Collectors.toSet());
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
