package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.access.Role;
import dev.mamori.access.Scope;
import dev.mamori.directory.DirectoryGroupService;
import dev.mamori.directory.DirectoryPage;
import dev.mamori.directory.DirectoryUserService;
import dev.mamori.directory.DirectoryUserView;
import dev.mamori.directory.PatchGroup;
import dev.mamori.directory.PatchOperation;
import dev.mamori.directory.PatchUser;
import dev.mamori.directory.ProvisionUser;
import dev.mamori.directory.RetireUser;
import dev.mamori.directory.SearchDirectory;
import dev.mamori.identity.AccountRegisterService;
import dev.mamori.identity.ResumeAccount;
import dev.mamori.identity.SuspendAccount;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Seat;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Desk;
import dev.mamori.tests.inside.DirectorySamples;
import dev.mamori.tests.inside.Ending;
import dev.mamori.tests.inside.Member;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.tests.inside.Trail;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The city's directory takes rights away at once, and gives none (controls 12, 26). */
@Satisfies({"12", "26"})
class DirectoryIT extends InContainer {

    private static final String WHY = "調べている間";

    @Inject
    DirectoryUserService users;

    @Inject
    DirectoryGroupService groups;

    @Inject
    AccountRegisterService register;

    @Inject
    Services services;

    private City city;
    private Member member;

    @BeforeEach
    void begin() {
        city = City.mamori();
        member = Member.of(city, Role.CASEWORKER);
    }

    @Test
    void whoIsNotActiveAnyMoreIsOutAtTheNextRequest() {
        var desk = Desk.in(city);
        var opened = desk.signIn(member.loginId(), member.password());
        assertThat(desk.session(opened)).isPresent();
        var caller = directory(city);
        assertThat(as(caller, () -> users.patch(active(member, "False"))).well())
                .isTrue();
        assertThat(desk.session(opened)).isEmpty();
        assertThat(member.row().texts("state", "directory_suspended")).containsExactly("SUSPENDED", "true");
        assertThat(Trail.of(caller))
                .extracting(row -> row.texts("operation", "outcome", "actor_kind", "subject_id"))
                .containsExactlyInAnyOrder(
                        List.of(
                                "DIRECTORY_USER_CHANGED",
                                "SUCCESS",
                                "CLIENT",
                                member.id().toString()),
                        List.of(
                                "ACCOUNT_SUSPENDED",
                                "SUCCESS",
                                "CLIENT",
                                member.id().toString()));
    }

    @Test
    void theDirectoryResumesWhatItSuspendedItself() {
        done(() -> users.patch(active(member, false)));
        assertThat(done(() -> users.patch(active(member, false)))).isNotNull();
        done(() -> users.patch(active(member, true)));
        assertThat(member.row().texts("state", "directory_suspended")).containsExactly("ACTIVE", "false");
    }

    @Test
    void whatOthersSuspendedStaysSuspended() {
        done(() -> users.patch(active(member, false)));
        services.done(city.caller(null), () -> register.resume(new ResumeAccount(member.id(), version(), WHY)));
        services.done(city.caller(null), () -> register.suspend(new SuspendAccount(member.id(), version(), WHY)));
        assertThat(as(directory(city), () -> users.patch(active(member, false))).well())
                .isTrue();
        assertThat(code(() -> users.patch(active(member, true)))).isEqualTo("suspended-by-others");
        assertThat(member.row().text("state")).isEqualTo("SUSPENDED");
    }

    @Test
    void whoWasInvitedIsInvitedAgainAfterASuspension() {
        var id = add("mori." + Ids.next(), null).id();
        done(() -> users.patch(patch(id, "active", false)));
        assertThat(state(id)).isEqualTo("SUSPENDED");
        done(() -> users.patch(patch(id, "active", true)));
        assertThat(state(id)).isEqualTo("INVITED");
        assertThat(services.as()
                        .does(city.caller(null), () -> register.inviteAgain(id))
                        .well())
                .isTrue();
    }

    @Test
    void whoIsAddedWaitsForAnAdministratorAndNoSecretIsMade() {
        var user = add("mori." + Ids.next(), "e-" + Ids.next());
        assertThat(state(user.id())).isEqualTo("INVITED");
        assertThat(user.active()).isTrue();
        assertThat(Sql.look("select 1 from one_time_link where account_id = ?", user.id()))
                .isEmpty();
        assertThat(Sql.look("select 1 from role_grant where account_id = ?", user.id()))
                .isEmpty();
        var inactive = (DirectoryUserView)
                done(() -> users.add(new ProvisionUser(Map.of("userName", "mori." + Ids.next(), "active", false))));
        assertThat(state(inactive.id())).isEqualTo("SUSPENDED");
    }

    @Test
    void aPrivilegedAccountIsOutOfReach() {
        for (var role : List.of(Role.CITY_ADMIN, Role.SECURITY_OFFICER, Role.AUDITOR, Role.OPERATOR)) {
            var privileged = Member.of(city, role);
            untouched(privileged, () -> users.patch(active(privileged, false)));
            untouched(privileged, () -> users.patch(patch(privileged.id(), "employeeNumber", "S-1")));
            untouched(privileged, () -> users.retire(new RetireUser(privileged.id(), null)));
            untouched(privileged, () -> groups.patch(removed(DirectorySamples.role(city, role), privileged.id())));
            untouched(privileged, () -> groups.patch(DirectorySamples.joined(city.department(), privileged.id())));
        }
    }

    @Test
    void whoWillBePrivilegedIsOutOfReachToo() {
        Sql.change(
                """
                insert into role_grant (id, tenant_id, account_id, role, valid_from, valid_until)
                values (?, ?, ?, 'CITY_ADMIN', now() + interval '1 day', now() + interval '2 days')""",
                Ids.next(),
                city.code(),
                member.id());
        untouched(member, () -> users.retire(new RetireUser(member.id(), null)));
    }

    @Test
    void whoIsDeletedIsOverForGood() {
        var desk = Desk.in(city);
        var opened = desk.signIn(member.loginId(), member.password());
        done(() -> users.retire(new RetireUser(member.id(), 1L)));
        assertThat(desk.session(opened)).isEmpty();
        assertThat(state(member.id())).isEqualTo("RETIRED");
        assertThat(Sql.look("select 1 from role_grant where account_id = ? and valid_until > now()", member.id()))
                .isEmpty();
        assertThat(code(() -> users.find(member.id()))).isEqualTo("not-found");
        assertThat(code(() -> users.retire(new RetireUser(member.id(), null)))).isEqualTo("not-found");
        assertThat(page("userName eq \"" + member.loginId() + "\"").total()).isZero();
        assertThat(code(() -> users.add(new ProvisionUser(Map.of("userName", member.loginId())))))
                .isEqualTo("login-id-confusable");
    }

    @Test
    void aNumberOfTheDirectoryMeansOneAccountAtATime() {
        var number = "e-" + Ids.next();
        var first = add("one." + Ids.next(), number);
        var attributes = Map.<String, Object>of("userName", "two." + Ids.next(), "externalId", number);
        assertThat(code(() -> users.add(new ProvisionUser(attributes)))).isEqualTo("external-id-taken");
        assertThat(code(() -> users.patch(patch(member.id(), "externalId", number))))
                .isEqualTo("external-id-taken");
        done(() -> users.retire(new RetireUser(first.id(), null)));
        assertThat(((DirectoryUserView) done(() -> users.add(new ProvisionUser(attributes)))).externalId())
                .isEqualTo(number);
    }

    @Test
    void aRoleIsTakenAwayAtOnceAndNeverGiven() {
        var desk = Desk.in(city);
        var opened = desk.signIn(member.loginId(), member.password());
        var role = DirectorySamples.role(city, Role.CASEWORKER);
        var caller = directory(city);
        assertThat(as(caller, () -> groups.patch(removed(role, member.id()))).well())
                .isTrue();
        assertThat(desk.session(opened).orElseThrow().roles()).isEmpty();
        assertThat(Trail.of(caller))
                .extracting(row -> row.texts("operation", "subject_id"))
                .containsExactlyInAnyOrder(
                        List.of("DIRECTORY_GROUP_CHANGED", role.toString()),
                        List.of("ROLE_GRANT_ENDED", member.id().toString()));
        assertThat(code(() -> groups.patch(DirectorySamples.joined(role, member.id()))))
                .isEqualTo("directory-role");
        assertThat(Sql.look("select 1 from role_grant where account_id = ? and valid_until > now()", member.id()))
                .isEmpty();
    }

    @Test
    void departmentsComeAndGo() {
        done(() -> groups.patch(DirectorySamples.joined(city.department(), member.id())));
        done(() -> groups.patch(DirectorySamples.joined(city.department(), member.id())));
        assertThat(departments()).containsExactly(city.department().toString());
        done(() -> groups.patch(removed(city.department(), member.id())));
        assertThat(departments()).isEmpty();
        assertThat(code(() -> groups.patch(DirectorySamples.joined(city.department(), Ids.next()))))
                .isEqualTo("validation");
        var emptied = List.of(new PatchOperation("remove", "members", null));
        assertThat(code(() -> groups.patch(new PatchGroup(city.department(), "older", emptied))))
                .isEqualTo("stale-version");
    }

    @Test
    void anotherMunicipalitysPeopleAndGroupsDoNotExist() {
        var other = directory(City.aohama());
        assertThat(as(other, () -> users.find(member.id())).code()).isEqualTo("not-found");
        assertThat(as(other, () -> users.patch(active(member, false))).code()).isEqualTo("not-found");
        assertThat(as(other, () -> users.retire(new RetireUser(member.id(), null)))
                        .code())
                .isEqualTo("not-found");
        assertThat(as(other, () -> groups.find(city.department())).code()).isEqualTo("not-found");
        assertThat(as(other, () -> groups.find(DirectorySamples.role(city, Role.CASEWORKER)))
                        .code())
                .isEqualTo("not-found");
        var search = new SearchDirectory("id eq \"" + member.id() + "\"", null, null, true);
        assertThat(((DirectoryPage<?>) as(other, () -> users.list(search)).result()).total())
                .isZero();
        var theirs = City.aohama().department();
        assertThat(as(other, () -> groups.patch(DirectorySamples.joined(theirs, member.id())))
                        .code())
                .isEqualTo("validation");
    }

    @Test
    void filtersFindWhatTheySay() {
        var mark = Ids.next().toString().substring(24);
        var one = add("f1." + mark, "E-" + mark);
        var two = add("f2." + mark, null);
        done(() -> users.patch(patch(one.id(), "name.familyName", "森%" + mark)));
        done(() -> users.patch(patch(two.id(), "active", false)));
        var both = "userName ew \"." + mark.toUpperCase() + "\"";
        var expected = Map.<String, Set<UUID>>ofEntries(
                Map.entry(both, Set.of(one.id(), two.id())),
                Map.entry(both + " and active eq true", Set.of(one.id())),
                Map.entry(both + " and active ne true", Set.of(two.id())),
                Map.entry(both + " and externalId pr", Set.of(one.id())),
                Map.entry(both + " and not (externalId pr)", Set.of(two.id())),
                Map.entry(both + " and externalId ne \"E-" + mark + "\"", Set.of(two.id())),
                Map.entry(both + " and not (externalId eq \"E-" + mark + "\")", Set.of(two.id())),
                Map.entry("externalId eq \"E-" + mark + "\"", Set.of(one.id())),
                Map.entry("externalId eq \"e-" + mark + "\"", Set.<UUID>of()),
                Map.entry("name.familyName co \"%" + mark + "\"", Set.of(one.id())),
                Map.entry("name.familyName sw \"_%" + mark + "\"", Set.<UUID>of()),
                Map.entry("userName eq \"F1." + mark + "\" or id eq \"" + two.id() + "\"", Set.of(one.id(), two.id())),
                Map.entry(both + " and (externalId eq null or name.familyName eq null)", Set.of(two.id())),
                Map.entry(both + " and meta.lastModified gt \"2020-01-01T00:00:00Z\"", Set.of(one.id(), two.id())),
                Map.entry(both + " and meta.created gt \"2999-01-01T00:00:00Z\"", Set.<UUID>of()));
        expected.forEach((filter, ids) -> {
            var page = page(filter);
            assertThat(page.items())
                    .as(filter)
                    .extracting(DirectoryUserView::id)
                    .containsExactlyInAnyOrderElementsOf(ids);
            assertThat(page.total()).as(filter).isEqualTo(ids.size());
        });
    }

    /** With so few rows the planner would rather read them all; what matters is that it need not. */
    @Test
    void peopleAreFoundByTheirNumbersWithoutReadingEverybody() {
        try (var sql = Sql.application().begin()) {
            sql.ask("select set_config('app.tenant', ?, true)", Integer.toString(city.code()));
            sql.ask("select set_config('enable_seqscan', 'off', true)");
            for (var column : List.of("external_id", "login_key")) {
                var plan = sql.ask("explain select id from account where " + column + " = 'x' and state <> 'RETIRED'");
                assertThat(plan.toString()).as(column).containsPattern("Index Cond: [^\\n]*" + column);
            }
        }
    }

    @Test
    void pagesHaveNumbersAndACeiling() {
        var mark = Ids.next().toString().substring(24);
        var ids = new ArrayList<UUID>();
        for (var number = 1; number <= 3; number++) {
            ids.add(add("p" + number + "." + mark, null).id());
        }
        var filter = "userName ew \"." + mark + "\"";
        assertThat(part(filter, 2, 1).items()).extracting(DirectoryUserView::id).containsExactly(ids.get(1));
        assertThat(part(filter, 2, 1).total()).isEqualTo(3);
        assertThat(part(filter, -5, 2).items()).hasSize(2);
        assertThat(part(filter, 4, 2).items()).isEmpty();
        assertThat(part(filter, 1, 0).items()).isEmpty();
        assertThat(part(filter, 1, 0).total()).isEqualTo(3);
        assertThat(part(null, 1, 100_000).items().size()).isLessThanOrEqualTo(SearchDirectory.CEILING);
        assertThat(part(filter, Integer.MAX_VALUE, 2).items()).isEmpty();
    }

    @Test
    void whatIsChangedSaysSo() {
        var before = find(member.id());
        assertThat(code(() -> users.patch(new PatchUser(member.id(), 99L, operation("displayName", "x")))))
                .isEqualTo("stale-version");
        var after = (DirectoryUserView) done(() -> users.patch(patch(member.id(), "displayName", "佐藤 花")));
        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.changedAt()).isAfter(before.changedAt());
        assertThat(after.displayName()).isEqualTo("佐藤 花");
        assertThat(find(member.id()).version()).isEqualTo(after.version());
    }

    @Test
    void whatCannotBeKeptIsRefusedByField() {
        for (var value : List.of("長".repeat(81), "\u0000", "a\u202eb", " ")) {
            assertThat(code(() -> users.patch(patch(member.id(), "displayName", value))))
                    .isEqualTo("validation");
        }
        assertThat(code(() -> users.add(new ProvisionUser(Map.of())))).isEqualTo("validation");
        assertThat(code(() -> users.add(new ProvisionUser(Map.of("userName", "x".repeat(65))))))
                .isEqualTo("validation");
        var many = java.util.Collections.nCopies(101, new PatchOperation("add", "title", "x"));
        assertThat(code(() -> users.patch(new PatchUser(member.id(), null, many))))
                .isEqualTo("directory-too-many");
        assertThat(member.row().text("display_name")).isEqualTo("試験 人");
    }

    private void untouched(Member privileged, Callable<?> work) {
        var before = privileged.row().values();
        assertThat(code(work)).isEqualTo("privileged-account");
        assertThat(privileged.row().values().toString()).isEqualTo(before.toString());
    }

    /** The untouchable's own work gives nothing back. */
    private void untouched(Member privileged, Runnable work) {
        untouched(privileged, () -> {
            work.run();
            return null;
        });
    }

    private Ending as(Caller caller, Callable<?> work) {
        return services.as().does(caller, work);
    }

    private Ending as(Caller caller, Runnable work) {
        return as(caller, () -> {
            work.run();
            return null;
        });
    }

    private Object done(Callable<?> work) {
        var ending = as(directory(city), work);
        assertThat(ending.well()).as("%s", ending).isTrue();
        return ending.result();
    }

    private void done(Runnable work) {
        done(() -> {
            work.run();
            return null;
        });
    }

    private String code(Callable<?> work) {
        return as(directory(city), work).code();
    }

    private String code(Runnable work) {
        return as(directory(city), work).code();
    }

    private DirectoryUserView find(UUID id) {
        return (DirectoryUserView) done(() -> users.find(id));
    }

    private DirectoryPage<DirectoryUserView> page(String filter) {
        return part(filter, null, null);
    }

    @SuppressWarnings("unchecked")
    private DirectoryPage<DirectoryUserView> part(String filter, Integer start, Integer count) {
        return (DirectoryPage<DirectoryUserView>)
                done(() -> users.list(new SearchDirectory(filter, start, count, false)));
    }

    private DirectoryUserView add(String loginId, String externalId) {
        var attributes = new java.util.HashMap<String, Object>(Map.of("userName", loginId, "displayName", "森 一"));
        attributes.put("externalId", externalId);
        return (DirectoryUserView) done(() -> users.add(new ProvisionUser(attributes)));
    }

    private long version() {
        return member.row().number("version");
    }

    private static String state(UUID id) {
        return Sql.look("select state from account where id = ?", id).get(0).text("state");
    }

    private List<String> departments() {
        return Sql.look("select department_id from account_department where account_id = ?", member.id()).stream()
                .map(row -> row.text("department_id"))
                .toList();
    }

    private static PatchUser active(Member member, Object value) {
        return patch(member.id(), "active", value);
    }

    private static PatchUser patch(UUID id, String path, Object value) {
        return new PatchUser(id, null, operation(path, value));
    }

    private static List<PatchOperation> operation(String path, Object value) {
        return List.of(new PatchOperation("Replace", path, value));
    }

    private static PatchGroup removed(UUID group, UUID account) {
        var path = "members[value eq \"" + account + "\"]";
        return new PatchGroup(group, null, List.of(new PatchOperation("Remove", path, null)));
    }

    /** The directory's program: the one scope, no terminal, no purpose. */
    private static Caller directory(City of) {
        return new Caller(
                Caller.Kind.CLIENT,
                of.code(),
                Ids.next(),
                "%06d-directory".formatted(of.code()),
                Set.of(),
                true,
                Scope.permissions("accounts:provision"),
                Seat.NONE,
                null,
                Ids.next(),
                "127.0.0.1");
    }
}
