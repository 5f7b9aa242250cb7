package dev.mamori.casework;

import static dev.mamori.platform.Permission.CASE_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.approval.ApprovalView;
import dev.mamori.approval.Approvals;
import dev.mamori.casework.model.CaseCriteria;
import dev.mamori.casework.store.CaseRecords;
import dev.mamori.casework.store.ExportPermits;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes lists of cases out of the service, for a stated purpose: a hundred freely, more when a second person agrees, and
 * who was in the file is in the trail (controls 5, 14).
 */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class CaseExportService {

    /** More persons than this in one file concern the law's report of a breach; so many need four eyes. */
    static final int FREE = 100;

    /** What one file holds at most. */
    static final int MOST = 10_000;

    @Inject
    CaseRecords records;

    @Inject
    CaseDesk desk;

    @Inject
    ExportPermits permits;

    @Inject
    Approvals approvals;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** All cases that fit, for a file. */
    @Operation(name = "CASE_RECORDS_EXPORTED", permission = CASE_READ, personal = true, risk = IMPACTFUL)
    public Slice<CaseRecordLine> export(@NotNull(message = "{rule.required}") @Valid CaseSearch search) {
        var criteria = desk.criteria(search);
        var lines = records.search(criteria, null, MOST);
        if (lines.items().size() > FREE) {
            permits.claim(caller.get().accountId(), criteria.toString(), now())
                    .orElseThrow(ExportTooLarge::new)
                    .use(now());
        }
        return new Slice<>(lines.items(), null);
    }

    /** Asks that more than usual may be taken out, once. */
    @Operation(name = "CASE_EXPORT_ASKED", permission = CASE_READ, risk = IMPACTFUL)
    public ApprovalView ask(@NotNull(message = "{rule.required}") @Valid AskCaseExport asked) {
        var criteria = desk.criteria(asked.search());
        var command = new CaseExporting.Asked(caller.get().accountId(), criteria, count(criteria));
        return approvals.request(CaseExporting.NAME, command, asked.reason());
    }

    /** How many would leave; nobody asks for a file of nothing. */
    private long count(CaseCriteria criteria) {
        var cases = records.search(criteria, null, MOST).items().size();
        if (cases == 0) {
            throw new NotFound();
        }
        return cases;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
