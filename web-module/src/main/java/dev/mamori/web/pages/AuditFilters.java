package dev.mamori.web.pages;

import dev.mamori.audit.AuditSearch;
import dev.mamori.audit.model.Outcome;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.TimeSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The filters of the trail as they stand in an address; the list and its file read them alike. */
@Named
@RequestScoped
public class AuditFilters {

    private String from;
    private String to;
    private String operation;
    private String outcome;
    private UUID actorId;
    private UUID residentId;

    /** The search they mean, from a place in the list on. */
    AuditSearch search(String cursor, Integer limit) {
        return new AuditSearch(
                startOf(from, 0, "/from"),
                startOf(to, 1, "/to"),
                operation,
                Chosen.of(Outcome.class, outcome, "/outcome"),
                actorId,
                null,
                residentId,
                null,
                cursor,
                limit);
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
}
