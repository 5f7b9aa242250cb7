package dev.mamori.casework.store;

import dev.mamori.casework.model.FormDefinition;
import dev.mamori.casework.model.PublishedForm;
import java.time.Instant;
import java.util.UUID;

/** A published form, read and ready to use. */
public record ShelvedForm(UUID id, FormDefinition definition, Instant publishedAt) {

    /** A published form, read. */
    public static ShelvedForm of(PublishedForm form) {
        return new ShelvedForm(form.id(), form.definition(), form.publishedAt());
    }
}
