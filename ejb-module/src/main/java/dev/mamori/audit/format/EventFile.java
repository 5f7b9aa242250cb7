package dev.mamori.audit.format;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.EventFormat;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.function.Consumer;

/** A file of events in the making, one event after the other: memory does not grow with it. */
public interface EventFile extends Consumer<AuditEventView>, Closeable {

    /** Begins a file in a form. */
    static EventFile open(EventFormat format, Locale language, OutputStream out) throws IOException {
        return switch (format) {
            case SPREADSHEET -> EventTable.forSpreadsheet(language, out);
            case CSV -> EventTable.forProgram(out);
            case JSON_LINES -> new EventLines(out, EventLines::plain);
            case OCSF -> new EventLines(out, OcsfEvent::of);
        };
    }

    /**
     * The same file with room for so many events.
     *
     * @throws dev.mamori.audit.TooManyEvents from the file, at the event that has no room
     */
    default EventFile atMost(int most) {
        return new FullFile(this, most);
    }
}
