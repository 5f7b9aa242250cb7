package dev.mamori.web.pages;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.AuditSearch;
import dev.mamori.audit.AuditService;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Messages;
import dev.mamori.platform.Slice;
import dev.mamori.platform.TimeSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** Searches the audit trail; the filter stands in the page's address. */
@Named
@RequestScoped
public class AuditPage {

    private static final int SHOWN = 50;

    @Inject
    AuditService audit;

    private String from;
    private String to;
    private String operation;
    private String outcome;
    private UUID actorId;
    private UUID residentId;
    private String cursor;
    private Slice<AuditEventView> found;

    /** Events that fit, the newest first. */
    public List<AuditEventView> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getOperations() {
        return Messages.operations().keys("[A-Z_]+");
    }

    public List<String> getOutcomes() {
        return Words.names(Outcome.class);
    }

    private Slice<AuditEventView> found() {
        if (found == null) {
            found = audit.search(new AuditSearch(
                    startOf(from, 0, "/from"),
                    startOf(to, 1, "/to"),
                    operation,
                    Chosen.of(Outcome.class, outcome, "/outcome"),
                    actorId,
                    null,
                    residentId,
                    null,
                    cursor,
                    SHOWN));
        }
        return found;
    }

    private static OffsetDateTime startOf(String day, int later, String pointer) {
        try {
            return day == null
                    ? null
                    : LocalDate.parse(day)
                            .plusDays(later)
                            .atStartOfDay(TimeSource.ZONE)
                            .toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            throw new Invalid(pointer, "format");
        }
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String given) {
        from = given;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String given) {
        to = given;
    }

    public String getOperation() {
        return operation;
    }

    public void setOperation(String given) {
        operation = given;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String given) {
        outcome = given;
    }

    public UUID getActorId() {
        return actorId;
    }

    public void setActorId(UUID given) {
        actorId = given;
    }

    public UUID getResidentId() {
        return residentId;
    }

    public void setResidentId(UUID given) {
        residentId = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
