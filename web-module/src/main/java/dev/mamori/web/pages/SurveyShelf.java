package dev.mamori.web.pages;

import dev.mamori.casework.FormService;
import dev.mamori.casework.FormView;
import dev.mamori.casework.PreviousAnswers;
import dev.mamori.casework.VisitRecordService;
import dev.mamori.casework.VisitRecordView;
import dev.mamori.platform.NotFound;
import dev.mamori.resident.ResidentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes a visit record with its form, whose it is, and what was answered last time. */
@RequestScoped
public class SurveyShelf {

    @Inject
    VisitRecordService records;

    @Inject
    FormService forms;

    @Inject
    ResidentService residents;

    Contents open(UUID id) {
        if (id == null) {
            throw new NotFound();
        }
        var record = records.find(id);
        var resident = residents.find(record.residentId());
        return new Contents(
                record,
                forms.find(record.form(), record.formVersion()),
                resident.familyName() + " " + resident.givenName(),
                records.previousAnswers(record.residentId(), record.form(), id).orElse(null));
    }

    /** A visit record with all that its page shows. */
    record Contents(VisitRecordView record, FormView form, String residentName, PreviousAnswers previous) {

        Contents with(VisitRecordView written) {
            return new Contents(written, form, residentName, previous);
        }

        List<SurveyGroup> groups(String current) {
            var before = previous == null ? Map.<String, Object>of() : previous.answers();
            return SurveyGroup.of(form, record.answers(), before, current);
        }

        String formTitle() {
            return Words.english() ? form.titleEn() : form.title();
        }

        LocalDate previousOn() {
            return previous == null ? null : previous.visitedOn();
        }
    }
}
