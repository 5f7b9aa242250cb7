package dev.mamori.web.pages;

import dev.mamori.incident.ImpactQuestion;
import dev.mamori.incident.ImpactService;
import dev.mamori.incident.ImpactView;
import dev.mamori.incident.Suspect;
import dev.mamori.incident.TouchedPerson;
import dev.mamori.platform.Invalid;
import dev.mamori.platform.Slice;
import dev.mamori.platform.TimeSource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;

/** Asks how far something reached; the question stands in the page's address. */
@Named
@RequestScoped
public class ImpactPage {

    private static final int SHOWN = 50;
    private static final int DAY_LENGTH = "2026-11-26".length();

    @Inject
    ImpactService impact;

    private String by;
    private String suspect;
    private String from;
    private String until;
    private String cursor;
    private ImpactView measured;
    private Slice<TouchedPerson> found;

    /** Whether something is asked at all; before, the page only explains itself. */
    public boolean isAsked() {
        return suspect != null && !suspect.isBlank();
    }

    /** The numbers. */
    public ImpactView getIt() {
        if (measured == null) {
            measured = impact.measure(question(null));
        }
        return measured;
    }

    /** The persons. */
    public List<TouchedPerson> getLines() {
        return found().items();
    }

    /** Where the list goes on. */
    public String getNextCursor() {
        return found().nextCursor();
    }

    public List<String> getSuspects() {
        return Words.names(Suspect.class);
    }

    /** All persons, for a spreadsheet. */
    public void download() throws IOException {
        try (var file = SpreadsheetFile.begin("impact")) {
            file.row(List.of("residentId", "name", "touches", "operations", "events", "first", "last"));
            String next = null;
            do {
                var part = impact.persons(question(next));
                part.items().forEach(person -> file.row(cells(person)));
                next = part.nextCursor();
            } while (next != null);
        }
    }

    private static List<String> cells(TouchedPerson person) {
        return List.of(
                person.residentId().toString(),
                person.name(),
                person.touches().stream().map(Enum::name).collect(Collectors.joining(" ")),
                String.join(" ", person.operations()),
                Long.toString(person.events()),
                SpreadsheetFile.moment(person.first()),
                SpreadsheetFile.moment(person.last()));
    }

    private Slice<TouchedPerson> found() {
        if (found == null) {
            found = impact.persons(question(cursor));
        }
        return found;
    }

    private ImpactQuestion question(String after) {
        return new ImpactQuestion(
                Chosen.of(Suspect.class, by, "/by"),
                suspect.strip(),
                instant(from, "/from"),
                instant(until, "/until"),
                after,
                SHOWN);
    }

    /** A moment by the city's clock, as a browser's field for day and time gives it. */
    private static OffsetDateTime instant(String moment, String pointer) {
        if (moment == null || moment.isBlank()) {
            return null;
        }
        try {
            var day = LocalDate.parse(moment.substring(0, Math.min(DAY_LENGTH, moment.length())));
            var time = moment.length() > DAY_LENGTH ? LocalTime.parse(moment.substring(DAY_LENGTH + 1)) : LocalTime.MIN;
            return day.atTime(time).atZone(TimeSource.ZONE).toOffsetDateTime();
        } catch (DateTimeException unreadable) {
            throw new Invalid(pointer, "format");
        }
    }

    public String getBy() {
        return by;
    }

    public void setBy(String given) {
        by = given;
    }

    public String getSuspect() {
        return suspect;
    }

    public void setSuspect(String given) {
        suspect = given;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String given) {
        from = given;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String given) {
        until = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
