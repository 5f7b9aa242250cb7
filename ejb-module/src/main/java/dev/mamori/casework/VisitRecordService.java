package dev.mamori.casework;

import static dev.mamori.platform.Permission.RECORD_READ;
import static dev.mamori.platform.Permission.RECORD_WRITE;

import dev.mamori.casework.model.Actor;
import dev.mamori.casework.model.CaseEvent;
import dev.mamori.casework.model.VisitRecord;
import dev.mamori.casework.store.CaseActivity;
import dev.mamori.casework.store.Forms;
import dev.mamori.casework.store.ShelvedForm;
import dev.mamori.casework.store.VisitRecordRevisions;
import dev.mamori.casework.store.VisitRecords;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Ids;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** What is recorded of visits and consultations: writing, amending, finding (controls 5, 7). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class VisitRecordService {

    @Inject
    VisitRecords records;

    @Inject
    VisitRecordRevisions revisions;

    @Inject
    CaseActivity activity;

    @Inject
    Forms forms;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** Writes a record in a case. */
    @AnsweredOnce
    @Operation(name = "VISIT_RECORD_WRITTEN", permission = RECORD_WRITE)
    public VisitRecordView write(@NotNull(message = "{rule.required}") @Valid WriteVisitRecord command) {
        var form = form(command).definition();
        var now = now();
        var entry = command.entry(form, now);
        var id = Ids.next();
        var told = new CaseEvent(command.caseId(), CaseEventKind.RECORD_WRITTEN, actor(), now).concerning(id);
        var record = new VisitRecord(id, command.caseId(), activity.tell(told), form).write(entry, actor(), now);
        records.add(record);
        return VisitRecordView.of(record);
    }

    /** Changes a record, keeping what it said before. */
    @Operation(name = "VISIT_RECORD_AMENDED", permission = RECORD_WRITE)
    public VisitRecordView amend(@NotNull(message = "{rule.required}") @Valid AmendVisitRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        var form = forms.find(record.formKey(), record.formVersion()).orElseThrow();
        var now = now();
        var entry = command.appliedTo(record, form.definition(), now);
        record.eventOf(entry.status())
                .map(kind -> new CaseEvent(record.caseId(), kind, actor(), now).concerning(record.id()))
                .ifPresent(activity::tell);
        records.write(record.amend(entry, actor(), now));
        return VisitRecordView.of(record);
    }

    /** Shows one record. */
    @Operation(name = "VISIT_RECORD_VIEWED", permission = RECORD_READ, personal = true)
    public VisitRecordView find(UUID id) {
        return VisitRecordView.of(records.get(id));
    }

    /** Lists a case's records, the newest visit first. */
    @Operation(name = "VISIT_RECORDS_LISTED", permission = RECORD_READ, personal = true)
    public Slice<VisitRecordLine> listOfCase(UUID caseId, String cursor) {
        return records.ofCase(caseId, cursor);
    }

    /** What the caller began and has not finished, the last touched first. */
    @Operation(name = "OWN_DRAFTS_LISTED", permission = RECORD_WRITE, personal = true)
    public Slice<DraftLine> drafts(
            @Min(value = 1, message = "{rule.limit}") @Max(value = 100, message = "{rule.limit}") int limit) {
        return new Slice<>(records.drafts(limit), null);
    }

    /** Shows what a record said before it was changed, the newest first. */
    @Operation(name = "VISIT_RECORD_REVISIONS_VIEWED", permission = RECORD_READ, personal = true)
    public Slice<VisitRecordRevisionView> revisions(UUID recordId, String cursor) {
        return revisions.of(recordId, cursor);
    }

    /** What the resident's last completed record on a form says, before another record where that is named. */
    @Operation(name = "PREVIOUS_ANSWERS_VIEWED", permission = RECORD_READ, personal = true)
    public Optional<PreviousAnswers> previousAnswers(UUID residentId, String formKey, UUID beforeRecordId) {
        return records.previous(residentId, formKey, beforeRecordId).map(PreviousAnswers::of);
    }

    private ShelvedForm form(WriteVisitRecord command) {
        return forms.find(command.form(), command.formVersion())
                .orElseThrow(() -> new Invalid(command.formVersion() == null ? "/form" : "/formVersion", "form"));
    }

    private Actor actor() {
        return Actor.of(caller.get());
    }

    /** As fine as the database keeps it, so that what is answered is what is read later. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
