package dev.mamori.incident;

import static dev.mamori.platform.Permission.AUDIT_READ;

import dev.mamori.incident.store.ImpactQuestions;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Says whose data something touched, exactly, and shows whom (control 8-1). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class ImpactService {

    /** More persons than this and a public body reports (enforcement rules of the APPI, rule 43, item 4). */
    static final long REPORTABLE = 100;

    @Inject
    ImpactQuestions questions;

    @Inject
    Touching touching;

    /** How far it reached, in numbers. */
    @Operation(name = "IMPACT_MEASURED", permission = AUDIT_READ, personal = true)
    public ImpactView measure(@NotNull(message = "{rule.required}") @Valid ImpactQuestion question) {
        question.check();
        var counts = questions.counts(question, touching.operations());
        var totals = questions.totals(question);
        var parties = questions.parties(question);
        return new ImpactView(
                counts.persons(),
                counts.byTouch(),
                totals.events(),
                totals.records(),
                totals.first(),
                totals.last(),
                counts.persons() > REPORTABLE,
                parties.getOrDefault("ACTOR", List.of()),
                parties.getOrDefault("TERMINAL", List.of()),
                parties.getOrDefault("ADDRESS", List.of()),
                totals.askedAt());
    }

    /** Whose data it touched, a part at a time. */
    @Operation(name = "TOUCHED_PERSONS_LISTED", permission = AUDIT_READ, personal = true)
    public Slice<TouchedPerson> persons(@NotNull(message = "{rule.required}") @Valid ImpactQuestion question) {
        question.check();
        var persons = questions.persons(question, question.size() + 1).stream()
                .map(row -> row.as(touching.of(row.operations())))
                .toList();
        return Slice.cut(persons, question.size(), person -> Cursor.of(person.residentId()));
    }
}
