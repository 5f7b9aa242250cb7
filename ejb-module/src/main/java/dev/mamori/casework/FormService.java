package dev.mamori.casework;

import static dev.mamori.platform.Permission.FORM_PUBLISH;
import static dev.mamori.platform.Permission.FORM_READ;

import dev.mamori.casework.model.Actor;
import dev.mamori.casework.model.FormDefinition;
import dev.mamori.casework.model.PublishedForm;
import dev.mamori.casework.store.Forms;
import dev.mamori.casework.store.ShelvedForm;
import dev.mamori.platform.AnsweredOnce;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Risk;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** The municipality's forms: listing, showing, publishing new versions (control 7). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class FormService {

    @Inject
    Forms forms;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The newest version of each form; a municipality has tens, so there is no cursor. */
    @Operation(name = "FORMS_LISTED", permission = FORM_READ)
    public Slice<FormLine> list() {
        return new Slice<>(forms.newest(), null);
    }

    /** A version of a form, the newest when none is named. */
    @Operation(name = "FORM_VIEWED", permission = FORM_READ)
    public FormView find(String key, Integer version) {
        return FormView.of(forms.find(key, version).orElseThrow(NotFound::new));
    }

    /** Publishes a version of a form; records on earlier versions keep theirs. */
    @AnsweredOnce
    @Operation(name = "FORM_PUBLISHED", permission = FORM_PUBLISH, risk = Risk.IMPACTFUL)
    public FormView publish(@NotNull(message = "{rule.required}") @Valid PublishForm command) {
        var json = command.named();
        var newest = forms.newestVersion(FormDefinition.of(json).key());
        requireNewestOrNext(json, newest);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var form = new PublishedForm(json, newest + 1, Actor.of(caller.get()), now);
        forms.add(form);
        return FormView.of(ShelvedForm.of(form));
    }

    private void requireNewestOrNext(Map<String, Object> json, int newest) {
        if (json.get("version") instanceof Number given
                && given.intValue() != newest
                && given.intValue() != newest + 1) {
            throw new Invalid("/version", "form-version");
        }
    }
}
