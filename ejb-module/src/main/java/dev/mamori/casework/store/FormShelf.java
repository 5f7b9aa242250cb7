package dev.mamori.casework.store;

import dev.mamori.casework.model.PublishedForm;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps the forms in use at hand, each municipality's apart (control 29). May do so for ever: a published version never
 * changes, and a form holds nothing personal.
 */
@ApplicationScoped
public class FormShelf {

    private final ConcurrentHashMap<Place, ShelvedForm> forms = new ConcurrentHashMap<>();

    Optional<ShelvedForm> find(int municipality, String key, int version) {
        return Optional.ofNullable(forms.get(new Place(municipality, key, version)));
    }

    ShelvedForm put(int municipality, PublishedForm form) {
        var place = new Place(municipality, form.formKey(), form.formVersion());
        return forms.computeIfAbsent(place, absent -> ShelvedForm.of(form));
    }

    private record Place(int municipality, String key, int version) {}
}
