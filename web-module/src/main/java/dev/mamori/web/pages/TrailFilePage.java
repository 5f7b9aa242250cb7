package dev.mamori.web.pages;

import dev.mamori.platform.TimeSource;
import dev.mamori.seal.TrailExportService;
import dev.mamori.seal.TrailPeriod;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Takes the trail of some days with its proofs, for everybody or for one receiver alone. */
@Named
@RequestScoped
public class TrailFilePage {

    @Inject
    TrailExportService export;

    private LocalDate from;
    private LocalDate until;
    private String receiver;

    /** Gives the file: from the first day's beginning to the last day's end. */
    public void download() throws IOException {
        var to = receiver == null || receiver.isBlank() ? null : receiver.strip();
        HandedAnswer.give(
                export.export(new TrailPeriod(start(from), until == null ? null : start(until.plusDays(1)), to)));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(TimeSource.ZONE).toOffsetDateTime();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate given) {
        from = given;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate given) {
        until = given;
    }

    public String getReceiver() {
        return receiver;
    }

    public void setReceiver(String given) {
        receiver = given;
    }
}
