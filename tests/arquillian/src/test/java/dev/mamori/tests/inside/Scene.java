package dev.mamori.tests.inside;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.WithdrawApproval;
import dev.mamori.casework.CaseCategory;
import dev.mamori.casework.CaseRecordView;
import dev.mamori.casework.CloseCaseRecord;
import dev.mamori.casework.OpenCaseRecord;
import dev.mamori.casework.VisitRecordView;
import dev.mamori.casework.WriteVisitRecord;
import dev.mamori.disclosure.EndDisclosure;
import dev.mamori.platform.Caller;
import dev.mamori.platform.Identified;
import dev.mamori.platform.Ids;
import dev.mamori.platform.TimeSource;
import dev.mamori.resident.RegisterResident;
import dev.mamori.resident.ResidentView;
import dev.mamori.resident.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** What one call needs to stand on, set through the services when asked for: nothing is shared between calls. */
public final class Scene {

    private final City city;
    private final Services services;
    private final Caller setter;
    private ResidentView resident;
    private CaseRecordView open;
    private CaseRecordView closed;
    private VisitRecordView draft;
    private VisitRecordView completed;
    private UUID session;
    private Terminals terminals;
    private ApprovalView request;

    public Scene(City city, Services services) {
        this.city = city;
        this.services = services;
        this.setter = city.caller(null);
    }

    /** Terminals and cards of this scene alone. */
    public Terminals terminals() {
        if (terminals == null) {
            terminals = new Terminals(city, services);
        }
        return terminals;
    }

    /** Suppliers of this scene alone. */
    public Entries entries() {
        return new Entries(city, services);
    }

    public City city() {
        return city;
    }

    /** A resident nobody else is named like. */
    public ResidentView resident() {
        if (resident == null) {
            resident = services.done(setter, () -> services.residents().register(somebody()));
        }
        return resident;
    }

    /** An open case of that resident. */
    public CaseRecordView open() {
        if (open == null) {
            open = newCase();
        }
        return open;
    }

    /** A closed case of that resident. */
    public CaseRecordView closed() {
        if (closed == null) {
            var opened = newCase();
            closed = services.done(setter, () -> services.cases()
                    .close(new CloseCaseRecord(opened.id(), opened.version(), "相談が終わった")));
        }
        return closed;
    }

    /** A draft in the open case. */
    public VisitRecordView draft() {
        if (draft == null) {
            draft = write(false);
        }
        return draft;
    }

    /** A completed record in the open case. */
    public VisitRecordView completed() {
        if (completed == null) {
            completed = write(true);
        }
        return completed;
    }

    /** A record that was amended once after it had been completed. */
    public VisitRecordView revised() {
        var amendment = RecordSamples.amended(completed(), "1-3", "緊急");
        completed = services.done(setter, () -> services.records().amend(amendment));
        return completed;
    }

    /** A live session of the city's caller. */
    public UUID session() {
        if (session == null) {
            session = Ids.next();
            var stageOne = Ids.next();
            try (var sql = Sql.superuser()) {
                sql.run(
                        """
                        insert into terminal_session (id, tenant_id, terminal_id, token_sha256, created_at, expires_at)
                        select ?, t.tenant_id, t.id, sha256(?::text::bytea), now(), now() + interval '1 hour'
                          from terminal t where t.tenant_id = ? order by t.label limit 1""",
                        stageOne,
                        stageOne,
                        city.code());
                sql.run(
                        """
                        insert into access_session (id, tenant_id, kind, token_sha256, account_id, terminal_session_id,
                          terminal_attested, password_verified, created_at, last_seen_at, idle_seconds, expires_at)
                        values (?, ?, 'STAFF', sha256(?::text::bytea), ?, ?, true, true, now(), now(), 900,
                          now() + interval '1 hour')""",
                        session,
                        city.code(),
                        session,
                        city.account(),
                        stageOne);
            }
        }
        return session;
    }

    /** A request of a colleague that waits for a decision. */
    public ApprovalView request() {
        if (request == null) {
            request = asked(city.colleagueCaller());
        }
        return request;
    }

    /** A request of the city's caller that waits for a decision. */
    public ApprovalView ownRequest() {
        return asked(city.caller(null));
    }

    /** A request that the city's caller has taken back. */
    public ApprovalView withdrawnRequest() {
        var own = ownRequest();
        return services.done(
                city.caller(null), () -> services.approvals().withdraw(new WithdrawApproval(own.id(), own.version())));
    }

    /** A live disclosure to the city's caller, approved by the colleague. */
    public UUID disclosure() {
        var own = ownRequest();
        services.done(city.colleagueCaller(), () -> services.approvals().approve(ApprovalSamples.decided(own)));
        return Sql.look("select id from disclosure where approval_id = ?", own.id())
                .get(0)
                .id("id");
    }

    /** A disclosure that was ended before its time. */
    public UUID endedDisclosure() {
        var id = disclosure();
        services.done(city.colleagueCaller(), () -> services.disclosures().end(new EndDisclosure(id, 1)));
        return id;
    }

    private ApprovalView asked(Caller by) {
        return services.done(by, () -> services.disclosures().ask(ApprovalSamples.asking(this)));
    }

    /** What registers somebody whose reading occurs once. */
    public static RegisterResident somebody() {
        return somebody(reading());
    }

    public static RegisterResident somebody(String reading) {
        return new RegisterResident(
                "試験",
                "花子",
                reading,
                "ハナコ",
                LocalDate.of(1941, 5, 3),
                Sex.FEMALE,
                "9990001",
                "守里市本町1丁目1-1",
                "0999912345");
    }

    /** What opens a case of the resident. */
    public OpenCaseRecord opening() {
        return new OpenCaseRecord(resident().id(), "暮らしの相談", CaseCategory.CONSULTATION, "KAIGO");
    }

    /** What writes a consultation record in a case. */
    public WriteVisitRecord writing(UUID caseId, boolean complete) {
        return new WriteVisitRecord(caseId, "soudan", 1, yesterday(), answers(), complete);
    }

    /** Answers that complete the form. */
    public static Map<String, Object> answers() {
        return Map.of("h-1", yesterday() + "T10:00+09:00", "h-2", "電話", "1-1", "家族", "1-2", List.of("介護"), "1-3", "通常");
    }

    public static LocalDate yesterday() {
        return LocalDate.now(TimeSource.ZONE).minusDays(1);
    }

    /** Sets everything there is. */
    public Scene whole() {
        resident();
        open();
        closed();
        draft();
        revised();
        session();
        return this;
    }

    /** What somebody who may not see the scene must not be shown: the ids of all that was set, and a name. */
    public List<String> secrets() {
        var secrets = new ArrayList<>(List.of(city.account(), city.colleague(), city.department()));
        Stream.<Identified>of(resident, open, closed, draft, completed)
                .filter(Objects::nonNull)
                .forEach(thing -> secrets.add(thing.id()));
        if (session != null) {
            secrets.add(session);
        }
        var said = Stream.of(resident).filter(Objects::nonNull).map(ResidentView::familyNameKana);
        return Stream.concat(secrets.stream().map(UUID::toString), said).toList();
    }

    private CaseRecordView newCase() {
        return services.done(setter, () -> services.cases().open(opening()));
    }

    private VisitRecordView write(boolean complete) {
        var caseId = open().id();
        return services.done(setter, () -> services.records().write(writing(caseId, complete)));
    }

    /** Twelve random letters of katakana. */
    private static String reading() {
        var reading = new StringBuilder();
        ThreadLocalRandom.current().ints(12, 'ア', 'ン').forEach(letter -> reading.append((char) letter));
        return reading.toString();
    }
}
