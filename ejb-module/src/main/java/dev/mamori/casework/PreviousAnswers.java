package dev.mamori.casework;

import dev.mamori.casework.model.VisitRecord;
import dev.mamori.platform.AboutResident;
import dev.mamori.platform.Identified;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * What a resident's last completed record on a form says, to be shown faintly beside the questions of a new one.
 *
 * @param id the record's id
 */
public record PreviousAnswers(
        UUID id, UUID residentId, int formVersion, LocalDate visitedOn, Map<String, Object> answers)
        implements Identified, AboutResident {

    static PreviousAnswers of(VisitRecord record) {
        return new PreviousAnswers(
                record.id(), record.residentId(), record.formVersion(), record.visitedOn(), record.answers());
    }
}
