package dev.mamori.casework;

import static dev.mamori.platform.Permission.CASE_ASSIGN;
import static dev.mamori.platform.Permission.CASE_CHANGE;
import static dev.mamori.platform.Permission.CASE_CLOSE;
import static dev.mamori.platform.Permission.CASE_OPEN;
import static dev.mamori.platform.Permission.CASE_READ;
import static dev.mamori.platform.Permission.CASE_TRANSFER;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.casework.model.CaseEvent;
import dev.mamori.casework.model.CaseRecord;
import dev.mamori.casework.store.CaseRecords;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The cases of the caller's departments: opening, moving, closing, finding (controls 5, 7, 12). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class CaseRecordService {

    @Inject
    CaseRecords records;

    @Inject
    CaseDesk desk;

    /** Opens a case in one of the caller's departments. */
    @AnsweredOnce
    @Operation(name = "CASE_RECORD_OPENED", permission = CASE_OPEN)
    public CaseRecordView open(@NotNull(message = "{rule.required}") @Valid OpenCaseRecord command) {
        var record = desk.newRecord(command);
        records.open(record, record.open(desk.actor(), desk.now()));
        return view(record);
    }

    /** Says anew what a case is about. */
    @Operation(name = "CASE_RECORD_CHANGED", permission = CASE_CHANGE)
    public CaseRecordView change(@NotNull(message = "{rule.required}") @Valid ChangeCaseRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        return written(record, record.change(command.appliedTo(record.matter()), desk.actor(), desk.now()));
    }

    /** Begins the work on an open case. */
    @Operation(name = "CASE_RECORD_BEGUN", permission = CASE_CHANGE)
    public CaseRecordView begin(@NotNull(message = "{rule.required}") @Valid BeginCaseRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        return written(record, record.begin(desk.actor(), desk.now()));
    }

    /** Gives a case to a person of its department, or to nobody. */
    @Operation(name = "CASE_RECORD_ASSIGNED", permission = CASE_ASSIGN)
    public CaseRecordView assign(@NotNull(message = "{rule.required}") @Valid AssignCaseRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        desk.requireColleague(command.assigneeId(), record.departmentId());
        return written(record, record.assign(command.assigneeId(), desk.actor(), desk.now()));
    }

    /** Hands a case to another department. */
    @Operation(name = "CASE_RECORD_TRANSFERRED", permission = CASE_TRANSFER, risk = IMPACTFUL)
    public CaseRecordView transfer(@NotNull(message = "{rule.required}") @Valid TransferCaseRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        var department = desk.department(command.department());
        return written(record, record.transfer(department, command.reason(), desk.actor(), desk.now()));
    }

    /** Closes a case. */
    @Operation(name = "CASE_RECORD_CLOSED", permission = CASE_CLOSE, risk = IMPACTFUL)
    public CaseRecordView close(@NotNull(message = "{rule.required}") @Valid CloseCaseRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        return written(record, record.close(command.reason(), desk.actor(), desk.now()));
    }

    /** Opens a closed case again. */
    @Operation(name = "CASE_RECORD_REOPENED", permission = CASE_CLOSE, risk = IMPACTFUL)
    public CaseRecordView reopen(@NotNull(message = "{rule.required}") @Valid ReopenCaseRecord command) {
        var record = records.get(command.id(), command.expectedVersion());
        return written(record, record.reopen(desk.actor(), desk.now()));
    }

    /** Shows one case. */
    @Operation(name = "CASE_RECORD_VIEWED", permission = CASE_READ, personal = true)
    public CaseRecordView find(UUID id) {
        return view(records.get(id));
    }

    /** Lists cases, the one with the newest activity first. */
    @Operation(name = "CASE_RECORDS_LISTED", permission = CASE_READ, personal = true)
    public Slice<CaseRecordLine> list(@NotNull(message = "{rule.required}") @Valid CaseSearch search) {
        return records.search(desk.criteria(search), search.cursor(), search.size());
    }

    /** Tells what happened to a case, the newest first. */
    @Operation(name = "CASE_TIMELINE_VIEWED", permission = CASE_READ, personal = true)
    public Slice<TimelineEntry> timeline(UUID id, String cursor) {
        return records.timeline(id, cursor);
    }

    private CaseRecordView written(CaseRecord record, CaseEvent told) {
        records.write(told);
        return view(record);
    }

    private CaseRecordView view(CaseRecord record) {
        return CaseRecordView.of(record, desk.codeOf(record.departmentId()));
    }
}
