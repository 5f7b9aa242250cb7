package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.AuditSearch;
import dev.mamori.audit.AuditService;
import dev.mamori.audit.TouchRounds;
import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.ImpactService;
import dev.mamori.incident.ImpactView;
import dev.mamori.incident.Suspect;
import dev.mamori.incident.Touch;
import dev.mamori.incident.TouchedPerson;
import dev.mamori.platform.Caller;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.resident.ResidentSearch;
import dev.mamori.resident.ResidentService;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose data something touched is said exactly: all of them, nobody else (control 8-1). */
@Satisfies("8-1")
class ImpactIT extends InContainer {

    @Inject
    ImpactService impact;

    @Inject
    ResidentService residents;

    @Inject
    AuditService audit;

    @Inject
    TouchRounds rounds;

    @Inject
    Services services;

    private City city;
    private UUID thief;
    private String reading;
    private OffsetDateTime begun;

    /** Two hundred residents whose names nobody else has. */
    @BeforeEach
    void people() {
        city = City.mamori();
        thief = Ids.next();
        reading = "ンン" + "アイウエオカキクケコ".charAt((int) (System.nanoTime() % 10))
                + "ワヲンロレルリラ".charAt((int) (System.nanoTime() / 10 % 8));
        begun = OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(1);
        Sql.change(
                """
                insert into resident (id, tenant_id, version, family_name, given_name, family_name_kana, given_name_kana,
                  birth_date, sex, name_key, kana_key, registered_at)
                select gen_random_uuid(), ?, 1, '試', '験', ?, 'ケン', '1941-05-03', 'FEMALE', '試験', ? || lpad(n::text, 4, '0'), now()
                  from generate_series(1, 200) n""",
                city.code(),
                reading,
                reading);
    }

    @AfterEach
    void gone() {
        Sql.change("delete from resident where family_name_kana = ?", reading);
    }

    @Test
    void aBreachOf137PersonsIsThose137() {
        var seen = see(137);
        assertThat(touched(by(Suspect.ACCOUNT, thief))).isEqualTo(seen);
        var view = measure(by(Suspect.ACCOUNT, thief));
        assertThat(view.persons()).isEqualTo(137);
        assertThat(view.reportable()).isTrue();
        assertThat(view.byTouch())
                .containsEntry(Touch.SEEN, 137L)
                .containsEntry(Touch.CHANGED, 0L)
                .containsEntry(Touch.TAKEN_OUT, 0L);
        assertThat(view.actors()).extracting(ImpactView.Party::id).containsExactly(thief.toString());
        assertThat(view.addresses()).extracting(ImpactView.Party::id).containsExactly("203.0.113.9");
    }

    @Test
    void aHundredAreNotYetMoreThanAHundred() {
        see(100);
        assertThat(measure(by(Suspect.ACCOUNT, thief)).reportable()).isFalse();
    }

    @Test
    void whoWasOnlyInAListIsCountedTooAndWhoWasRefusedIsNot() {
        services.done(thief(), () -> residents.search(search()));
        assertThat(touched(by(Suspect.ADDRESS, "203.0.113.9"))).hasSize(50);
        var refused = new AsNobody(thief()).caller();
        services.as().does(refused, () -> residents.find(anyone()));
        assertThat(measure(by(Suspect.ACCOUNT, refused.accountId())).events()).isZero();
    }

    @Test
    void anotherCitysPeopleAndAnotherHoursAreNotThere() {
        see(3);
        var elsewhere = City.aohama().caller(null);
        assertThat(services.done(elsewhere, () -> impact.measure(by(Suspect.ACCOUNT, thief)))
                        .persons())
                .isZero();
        var before = new ImpactQuestion(
                Suspect.ACCOUNT, thief.toString(), begun.minusHours(2), begun.minusHours(1), null, null);
        assertThat(measure(before).persons()).isZero();
    }

    @Test
    void whoTouchedAPersonIsFoundBeforeAndAfterTheTrailIsSorted() {
        services.done(thief(), () -> residents.search(search()));
        var person = anyone();
        var unsorted = whoTouched(person);
        assertThat(unsorted).contains(thief.toString());
        rounds.round();
        rounds.round();
        assertThat(Sql.look("select 1 from audit_touch where resident_id = ?", person))
                .isNotEmpty();
        assertThat(whoTouched(person)).as("and who asked").containsAll(unsorted);
        assertThat(events(person)).containsAll(List.of("RESIDENTS_SEARCHED"));
    }

    @Test
    void anIdThatIsNoneAndATimeThatEndsBeforeItBeginsAreNamed() {
        var noId = new ImpactQuestion(Suspect.TERMINAL, "T-1", begun, begun.plusHours(1), null, null);
        assertThat(services.as()
                        .does(city.caller(null), () -> impact.measure(noId))
                        .thrown())
                .satisfies(names("/suspect"));
        var backwards = new ImpactQuestion(Suspect.ADDRESS, "192.0.2.1", begun, begun, null, null);
        assertThat(services.as()
                        .does(city.caller(null), () -> impact.persons(backwards))
                        .thrown())
                .satisfies(names("/until"));
    }

    private static ThrowingConsumer<Throwable> names(String pointer) {
        return thrown -> assertThat(((Invalid) thrown).errors())
                .extracting(FieldError::pointer)
                .containsExactly(pointer);
    }

    private Set<UUID> see(int many) {
        var ids = new TreeSet<UUID>();
        Sql.look("select id from resident where family_name_kana = ? limit ?", reading, many)
                .forEach(row -> ids.add(row.id("id")));
        ids.forEach(id -> services.done(thief(), () -> residents.find(id)));
        return ids;
    }

    private UUID anyone() {
        return Sql.look("select id from resident where family_name_kana = ? order by kana_key limit 1", reading)
                .get(0)
                .id("id");
    }

    private ResidentSearch search() {
        return new ResidentSearch(null, reading, null, null, null, null, null, 50);
    }

    private List<String> events(UUID person) {
        var search = AuditSearch.ofResident(person, null, 50);
        return services.done(city.caller(null), () -> audit.search(search)).items().stream()
                .map(AuditEventView::operation)
                .toList();
    }

    private Set<String> whoTouched(UUID person) {
        var who = new TreeSet<String>();
        measure(by(Suspect.RESIDENT, person)).actors().forEach(party -> who.add(party.id()));
        return who;
    }

    private Set<UUID> touched(ImpactQuestion question) {
        var persons = new ArrayList<UUID>();
        var next = question;
        while (next != null) {
            var asked = next;
            Slice<TouchedPerson> part = services.done(city.caller(null), () -> impact.persons(asked));
            part.items().forEach(person -> persons.add(person.residentId()));
            next = part.nextCursor() == null
                    ? null
                    : new ImpactQuestion(
                            asked.by(), asked.suspect(), asked.from(), asked.until(), part.nextCursor(), asked.limit());
        }
        assertThat(persons).doesNotHaveDuplicates();
        return new TreeSet<>(persons);
    }

    private ImpactView measure(ImpactQuestion question) {
        return services.done(city.caller(null), () -> impact.measure(question));
    }

    private ImpactQuestion by(Suspect kind, Object suspect) {
        return new ImpactQuestion(
                kind,
                suspect.toString(),
                begun,
                OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(1),
                null,
                40);
    }

    private Caller thief() {
        var somebody = city.caller(null);
        return new Caller(
                somebody.kind(),
                somebody.municipality(),
                thief,
                "thief",
                somebody.departments(),
                false,
                somebody.permissions(),
                somebody.seat(),
                somebody.purpose(),
                Ids.next(),
                "203.0.113.9");
    }

    /** Another person without any right. */
    private record AsNobody(Caller like) {

        Caller caller() {
            return new Caller(
                    like.kind(),
                    like.municipality(),
                    Ids.next(),
                    "nobody",
                    like.departments(),
                    false,
                    Set.of(),
                    like.seat(),
                    like.purpose(),
                    Ids.next(),
                    "203.0.113.10");
        }
    }
}
