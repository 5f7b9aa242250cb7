package dev.mamori.audit;

import dev.mamori.audit.store.AuditQuestions;
import dev.mamori.platform.Cursor;
import dev.mamori.platform.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The events of the caller's municipality, for the use cases that tell of them. */
@ApplicationScoped
public class AuditEvents {

    @Inject
    AuditQuestions questions;

    /** Events that fit, the newest first. */
    public Slice<AuditEventView> that(AuditSearch search) {
        return Slice.cut(questions.ask(search), search.size(), event -> Cursor.of(event.seq()));
    }
}
