package dev.mamori.casework;

import dev.mamori.casework.model.Entered;
import dev.mamori.casework.model.Entry;
import dev.mamori.casework.model.FormDefinition;
import dev.mamori.platform.Identified;
import dev.mamori.platform.PlainText;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Writes a visit record in a case.
 *
 * @param form the form's key
 * @param formVersion the form's version, the newest when null
 * @param answers by item code; none when null
 * @param completed whether all required items must be answered already; a draft may leave them open
 */
public record WriteVisitRecord(
        @NotNull(message = "{rule.required}") UUID caseId,
        @PlainText(max = 40, required = true) String form,
        @Min(value = 1, message = "{rule.form}") @Max(value = 9999, message = "{rule.form}") Integer formVersion,
        @NotNull(message = "{rule.required}") LocalDate visitedOn,
        @Size(max = 1000, message = "{rule.too-many}") Map<String, Object> answers,
        boolean completed)
        implements Identified {

    /** The case that is written in. */
    @Override
    public UUID id() {
        return caseId;
    }

    Entry entry(FormDefinition definition, Instant now) {
        var given = answers == null ? Map.<String, Object>of() : answers;
        var status = completed ? RecordStatus.COMPLETED : RecordStatus.DRAFT;
        return Entry.check(definition, new Entered(visitedOn, given, status), now);
    }
}
