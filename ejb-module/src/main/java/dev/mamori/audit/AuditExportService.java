package dev.mamori.audit;

import static dev.mamori.platform.Permission.AUDIT_READ;
import static dev.mamori.platform.Risk.IMPACTFUL;

import dev.mamori.audit.format.EventFile;
import dev.mamori.audit.store.AuditQuestions;
import dev.mamori.platform.CurrentCaller;
import dev.mamori.platform.HandedFile;
import dev.mamori.platform.Operation;
import dev.mamori.platform.TimeSource;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** Hands out events as a file: for a spreadsheet, a program or a security monitor (control 8-3). */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class AuditExportService {

    /** What a file holds at most: a spreadsheet has 1,048,576 rows, and one of them is the heading. */
    static final int MOST = 1_000_000;

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    @Inject
    AuditQuestions questions;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /** The events that fit, the oldest first. */
    @Operation(name = "AUDIT_EVENTS_EXPORTED", permission = AUDIT_READ, risk = IMPACTFUL)
    public HandedFile export(@NotNull(message = "{rule.required}") @Valid AuditExport wanted) {
        return HandedFile.written(name(wanted.format()), wanted.format().type(), out -> write(wanted, out));
    }

    private void write(AuditExport wanted, OutputStream out) throws IOException {
        try (var file = EventFile.open(wanted.format(), wanted.language(), out).atMost(MOST)) {
            questions.each(wanted.search(), MOST + 1, file);
        }
    }

    private String name(EventFormat format) {
        var now = clock.instant().atZone(TimeSource.ZONE);
        return "events-%06d-%s.%s".formatted(caller.get().municipality(), STAMP.format(now), format.extension());
    }
}
