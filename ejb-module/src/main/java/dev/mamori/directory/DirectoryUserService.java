package dev.mamori.directory;

import static dev.mamori.platform.Permission.ACCOUNT_PROVISION;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.directory.model.DirectoryUser;
import dev.mamori.directory.model.UserCondition;
import dev.mamori.directory.model.UserDraft;
import dev.mamori.directory.store.DirectoryUsers;
import dev.mamori.directory.store.Memberships;
import dev.mamori.identity.ProvisionedAccounts;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Operation;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The city's directory keeps the accounts in step (controls 12, 26). What a machine does here a person can undo, save the end
 * of an account, which takes nothing from anybody that a new account could not give.
 */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class DirectoryUserService {

    /** Changes in one request at most. */
    static final int MOST_CHANGES = 100;

    @Inject
    UserRoll roll;

    @Inject
    DirectoryUsers users;

    @Inject
    ProvisionedAccounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    CurrentCaller caller;

    /** A part of the accounts that fit, by login id. */
    @Operation(name = "DIRECTORY_USERS_LISTED", permission = ACCOUNT_PROVISION)
    public DirectoryPage<DirectoryUserView> list(@NotNull(message = "{rule.required}") @Valid SearchDirectory search) {
        var condition = UserCondition.of(search.filter());
        var page = search.most() == 0
                ? List.<DirectoryUser>of()
                : users.page(condition, search.first() - 1, search.most());
        var groups = search.related() ? groups(page) : Map.<UUID, List<Related>>of();
        var views = page.stream()
                .map(user ->
                        DirectoryUserView.of(user, search.related() ? groups.getOrDefault(user.id(), List.of()) : null))
                .toList();
        return new DirectoryPage<>(views, users.count(condition), search.first());
    }

    /** One account, with its roles and departments. */
    @Operation(name = "DIRECTORY_USER_VIEWED", permission = ACCOUNT_PROVISION)
    public DirectoryUserView find(UUID id) {
        var user = roll.get(id);
        return DirectoryUserView.of(user, groups(List.of(user)).getOrDefault(id, List.of()));
    }

    /** Adds an account that waits for its person; an administrator hands out the secret. */
    @Operation(name = "DIRECTORY_USER_ADDED", permission = ACCOUNT_PROVISION, risk = IMPACTFUL)
    public DirectoryUserView add(@NotNull(message = "{rule.required}") @Valid ProvisionUser command) {
        var draft = UserDraft.from(Map.of());
        draft.take(command.attributes());
        return written(roll.add(draft));
    }

    /** Says anew who a person is. What is left out is nothing from now on, save what others know better. */
    @Operation(name = "DIRECTORY_USER_REPLACED", permission = ACCOUNT_PROVISION, risk = IMPACTFUL)
    public DirectoryUserView replace(@NotNull(message = "{rule.required}") @Valid ReplaceUser command) {
        accounts.require(command.id(), command.expectedVersion());
        var standing = roll.get(command.id());
        var kept = standing.attributes();
        kept.remove("name.familyname");
        kept.remove("name.givenname");
        var draft = UserDraft.from(kept);
        draft.take(command.attributes());
        roll.become(standing, draft);
        return written(command.id());
    }

    /** Changes some of what a person is, or whether the person may sign in. */
    @Operation(name = "DIRECTORY_USER_CHANGED", permission = ACCOUNT_PROVISION, risk = IMPACTFUL)
    public DirectoryUserView patch(@NotNull(message = "{rule.required}") @Valid PatchUser command) {
        accounts.require(command.id(), command.expectedVersion());
        if (command.operations().size() > MOST_CHANGES) {
            throw new TooManyChanges();
        }
        var standing = roll.get(command.id());
        var draft = UserDraft.from(standing.attributes());
        command.operations().forEach(draft::change);
        roll.become(standing, draft);
        return written(command.id());
    }

    /** Ends the account of somebody the directory no longer knows; its login id is never given again. */
    @Operation(name = "DIRECTORY_USER_RETIRED", permission = ACCOUNT_PROVISION, risk = IMPACTFUL)
    public void retire(@NotNull(message = "{rule.required}") @Valid RetireUser command) {
        accounts.require(command.id(), command.expectedVersion());
        accounts.retire(command.id());
    }

    private DirectoryUserView written(UUID id) {
        accounts.write();
        return DirectoryUserView.of(roll.get(id), null);
    }

    private Map<UUID, List<Related>> groups(List<DirectoryUser> page) {
        var municipality = caller.get().municipality();
        return memberships.of(page.stream().map(DirectoryUser::id).toList()).stream()
                .collect(Collectors.groupingBy(
                        Memberships.Membership::account,
                        Collectors.mapping(
                                one -> new Related(DirectoryGroups.idOf(municipality, one.group()), one.displayName()),
                                Collectors.toList())));
    }
}
