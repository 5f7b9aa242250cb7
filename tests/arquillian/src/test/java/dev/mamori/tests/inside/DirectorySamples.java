package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.access.Role;
import dev.mamori.directory.Described;
import dev.mamori.directory.PatchGroup;
import dev.mamori.directory.PatchOperation;
import dev.mamori.directory.PatchUser;
import dev.mamori.directory.ProvisionUser;
import dev.mamori.directory.ReplaceGroup;
import dev.mamori.directory.ReplaceUser;
import dev.mamori.directory.RetireUser;
import dev.mamori.directory.SearchDirectory;
import dev.mamori.platform.Ids;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Samples of what the city's directory does. */
public final class DirectorySamples {

    private static final String MISSING = "not-found";
    private static final String PRIVILEGED = "privileged-account";
    private static final String PATH = "directory-path";
    private static final String FILTER = "directory-filter";
    private static final String UNKNOWN = "shoeSize eq \"44\"";

    private DirectorySamples() {}

    static void into(Samples samples) {
        reading(samples);
        adding(samples);
        changing(samples);
        grouping(samples);
    }

    private static void reading(Samples samples) {
        samples.sample("DIRECTORY_DESCRIBED", scene -> args(Described.SCHEMAS));
        samples.sample("DIRECTORY_USERS_LISTED", scene -> args(search("userName pr and not (active eq false)")))
                .invalid(scene -> args(search("userName eq \"\0\"")))
                .rejected(FILTER, scene -> args(search(UNKNOWN)))
                .rejected("directory-sensitive-filter", scene -> args(search("password eq \"x\"")));
        samples.sample("DIRECTORY_USER_VIEWED", scene -> args(member(scene).id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("DIRECTORY_GROUPS_LISTED", scene -> args(search("displayName eq \"CASEWORKER\"")))
                .invalid(scene -> args(search("\u202e")))
                .rejected(FILTER, scene -> args(search(UNKNOWN)));
        samples.sample("DIRECTORY_GROUP_VIEWED", scene -> args(role(scene.city(), Role.CASEWORKER)))
                .rejected(MISSING, scene -> args(Ids.next()));
    }

    private static void adding(Samples samples) {
        samples.sample("DIRECTORY_USER_ADDED", scene -> args(named("new." + Ids.next())))
                .changes("account")
                .invalid(scene -> args(new ProvisionUser(null)))
                .rejected(
                        "login-id-confusable", scene -> args(named(scene.city().loginId())))
                .rejected("external-id-taken", scene -> args(numbered(scene)))
                .rejected("directory-password", scene -> args(new ProvisionUser(Map.of("password", "x"))));
    }

    private static void changing(Samples samples) {
        samples.sample("DIRECTORY_USER_REPLACED", scene -> args(replaced(member(scene), "佐藤 花")))
                .changes("account")
                .invalid(scene -> args(new ReplaceUser(member(scene).id(), 1L, null)))
                .rejected(PRIVILEGED, scene -> args(replaced(Member.of(scene.city(), Role.AUDITOR), "x")))
                .rejected(
                        "directory-not-changeable",
                        scene -> args(new ReplaceUser(member(scene).id(), 1L, Map.of("userName", "other"))))
                .rejected(MISSING, scene -> args(new ReplaceUser(Ids.next(), 1L, Map.of())));
        samples.sample("DIRECTORY_USER_CHANGED", scene -> args(patch(member(scene), "active", "False")))
                .changes("account")
                .carriesOut("ACCOUNT_SUSPENDED")
                .invalid(scene -> args(new PatchUser(member(scene).id(), 1L, List.of())))
                .rejected(PRIVILEGED, scene -> args(patch(Member.of(scene.city(), Role.CITY_ADMIN), "active", false)))
                .rejected("suspended-by-others", scene -> args(patch(suspended(scene), "active", true)))
                .rejected(PATH, scene -> args(patch(member(scene), "municipality", "992029")))
                .rejected("directory-no-target", scene -> args(patch(member(scene), null, "x")))
                .rejected("directory-password", scene -> args(patch(member(scene), "password", "x")))
                .rejected(MISSING, scene -> args(new PatchUser(Ids.next(), 1L, operation("active", true))));
        samples.sample(
                        "DIRECTORY_USER_RETIRED",
                        scene -> args(new RetireUser(member(scene).id(), 1L)))
                .changes("account", "role_grant")
                .invalid(scene -> args(new RetireUser(null, 1L)))
                .rejected(
                        PRIVILEGED,
                        scene -> args(new RetireUser(
                                Member.of(scene.city(), Role.SECURITY_OFFICER).id(), 1L)))
                .rejected(MISSING, scene -> args(new RetireUser(Ids.next(), 1L)));
    }

    private static void grouping(Samples samples) {
        samples.sample(
                        "DIRECTORY_GROUP_CHANGED",
                        scene -> args(
                                joined(scene.city().department(), member(scene).id())))
                .changes("account_department")
                .carriesOut("ACCOUNT_CHANGED")
                .invalid(scene -> args(new PatchGroup(null, null, List.of())))
                .rejected(
                        "directory-role",
                        scene -> args(joined(
                                role(scene.city(), Role.SUPERVISOR),
                                member(scene).id())))
                .rejected(
                        PRIVILEGED,
                        scene -> args(joined(
                                scene.city().department(),
                                Member.of(scene.city(), Role.OPERATOR).id())))
                .rejected(MISSING, scene -> args(joined(Ids.next(), Ids.next())));
        samples.sample("DIRECTORY_GROUP_REPLACED", scene -> args(oneMore(scene)))
                .changes("account_department")
                .carriesOut("ACCOUNT_CHANGED")
                .invalid(scene -> args(new ReplaceGroup(scene.city().department(), null, null)))
                .rejected("directory-not-changeable", scene -> args(renamed(scene)))
                .rejected(MISSING, scene -> args(new ReplaceGroup(Ids.next(), null, Map.of())));
    }

    private static SearchDirectory search(String filter) {
        return new SearchDirectory(filter, 1, 100, true);
    }

    private static ProvisionUser named(String loginId) {
        return new ProvisionUser(Map.of("userName", loginId, "displayName", "木村 桜"));
    }

    private static ProvisionUser numbered(Scene scene) {
        var member = member(scene);
        Sql.change("update account set external_id = 'e-1' || id where id = ?", member.id());
        return new ProvisionUser(Map.of("userName", "new." + Ids.next(), "externalId", "e-1" + member.id()));
    }

    private static ReplaceUser replaced(Member member, String name) {
        return new ReplaceUser(member.id(), 1L, Map.of("userName", member.loginId(), "displayName", name));
    }

    /** A change of one attribute, as the directory sends it. */
    public static PatchUser patch(Member member, String path, Object value) {
        return new PatchUser(member.id(), 1L, operation(path, value));
    }

    private static List<PatchOperation> operation(String path, Object value) {
        return List.of(new PatchOperation("Replace", path, value));
    }

    /** Puts somebody into a group. */
    public static PatchGroup joined(UUID group, UUID account) {
        var members = List.of(Map.of("value", account.toString()));
        return new PatchGroup(group, null, List.of(new PatchOperation("add", "members", members)));
    }

    /** The id of a role's group. */
    public static UUID role(City city, Role role) {
        return UUID.nameUUIDFromBytes(("mamori:" + city.code() + ":role:" + role).getBytes(StandardCharsets.UTF_8));
    }

    private static ReplaceGroup oneMore(Scene scene) {
        var members = new ArrayList<Map<String, String>>();
        members.add(Map.of("value", member(scene).id().toString()));
        Sql.look(
                        "select account_id from account_department where department_id = ?",
                        scene.city().department())
                .forEach(row -> members.add(Map.of("value", row.text("account_id"))));
        return new ReplaceGroup(scene.city().department(), null, Map.of("members", members));
    }

    private static ReplaceGroup renamed(Scene scene) {
        return new ReplaceGroup(scene.city().department(), null, Map.of("displayName", "別の課"));
    }

    private static Member member(Scene scene) {
        return Member.of(scene.city(), Role.CASEWORKER);
    }

    private static Member suspended(Scene scene) {
        var member = member(scene);
        Sql.change("update account set state = 'SUSPENDED' where id = ?", member.id());
        return member;
    }
}
