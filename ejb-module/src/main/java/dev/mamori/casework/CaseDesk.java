package dev.mamori.casework;

import dev.mamori.casework.model.Actor;
import dev.mamori.casework.model.CaseCriteria;
import dev.mamori.casework.model.CaseRecord;
import dev.mamori.casework.model.Matter;
import dev.mamori.casework.model.Reference;
import dev.mamori.casework.store.DepartmentCodes;
import dev.mamori.identity.Staff;
import dev.mamori.platform.AccessDenied;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.PlainTextValidator;
import dev.mamori.tenancy.Departments;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * Where cases are taken in and handed on: knows the hour, who is at it, and the departments and people a case can go to.
 */
@Dependent
class CaseDesk {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Departments departments;

    @Inject
    DepartmentCodes codes;

    @Inject
    Staff staff;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** A case as the command describes it, not yet opened. Work for another department is handed on, not opened there. */
    CaseRecord newRecord(OpenCaseRecord command) {
        var department = department(command.department());
        if (!caller.get().sees(department)) {
            throw new AccessDenied();
        }
        var reference = Reference.of(LocalDate.now(clock), RANDOM);
        return new CaseRecord(
                reference, command.residentId(), new Matter(command.title(), command.category()), department);
    }

    /** What a search means, said in ids. */
    CaseCriteria criteria(CaseSearch search) {
        return new CaseCriteria(
                search.residentId(),
                search.status(),
                search.category(),
                PlainTextValidator.isBlank(search.department()) ? null : department(search.department()),
                PlainTextValidator.isBlank(search.assignee()) ? null : assignee(search.assignee()),
                PlainTextValidator.isBlank(search.q()) ? null : Reference.typed(search.q()));
    }

    /** The department of a code or id. */
    UUID department(String codeOrId) {
        return departments.idOf(codeOrId.strip()).orElseThrow(() -> new Invalid("/department", "department"));
    }

    /** The code of a department. */
    String codeOf(UUID department) {
        return codes.of(department);
    }

    /** Refuses to give a case to somebody who is not of its department; nobody is fine. */
    void requireColleague(UUID account, UUID department) {
        if (account != null && !staff.worksIn(account, department)) {
            throw new Invalid("/assigneeId", "assignee");
        }
    }

    /** Who is at it. */
    Actor actor() {
        return Actor.of(caller.get());
    }

    /** The hour, as fine as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private UUID assignee(String text) {
        if ("me".equals(text)) {
            return caller.get().accountId();
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new Invalid("/assignee", "id");
        }
    }
}
