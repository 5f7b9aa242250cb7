package dev.mamori.casework;

import dev.mamori.casework.store.ShelvedForm;
import dev.mamori.platform.Identified;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A version of a form with all that it asks. */
public record FormView(
        UUID id,
        String key,
        int version,
        String title,
        String titleEn,
        List<FormItemView> header,
        List<FormGroupView> groups,
        Instant publishedAt)
        implements Identified {

    static FormView of(ShelvedForm form) {
        var definition = form.definition();
        return new FormView(
                form.id(),
                definition.key(),
                definition.version(),
                definition.title(),
                definition.titleEn(),
                definition.header().stream().map(FormItemView::of).toList(),
                definition.groups().stream().map(FormGroupView::of).toList(),
                form.publishedAt());
    }
}
