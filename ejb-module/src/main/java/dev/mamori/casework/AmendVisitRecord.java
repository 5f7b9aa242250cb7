package dev.mamori.casework;

import dev.mamori.casework.model.AnswerSheet;
import dev.mamori.casework.model.Entered;
import dev.mamori.casework.model.Entry;
import dev.mamori.casework.model.FormDefinition;
import dev.mamori.casework.model.VisitRecord;
import dev.mamori.platform.Identified;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes a visit record, on the form version it was written on. A component that is null leaves its field as it is.
 *
 * @param visitedOn the day of the visit, cannot be cleared
 * @param answers changes by item code; a null value takes an answer away (RFC 7396)
 * @param complete true completes a draft; a completed record stays one
 */
public record AmendVisitRecord(
        @NotNull(message = "{rule.required}") UUID id,
        long expectedVersion,
        Optional<LocalDate> visitedOn,
        @Size(max = 1000, message = "{rule.too-many}") Map<String, Object> answers,
        Boolean complete)
        implements Identified {

    Entry appliedTo(VisitRecord record, FormDefinition definition, Instant now) {
        var day = visitedOn == null ? record.visitedOn() : visitedOn.orElse(null);
        var changes = answers == null ? Map.<String, Object>of() : answers;
        var merged = AnswerSheet.merged(record.answers(), changes);
        return Entry.check(definition, new Entered(day, merged, record.status().to(wanted(record))), now);
    }

    private RecordStatus wanted(VisitRecord record) {
        if (complete == null) {
            return record.status();
        }
        return complete ? RecordStatus.COMPLETED : RecordStatus.DRAFT;
    }
}
