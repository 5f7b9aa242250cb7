package dev.mamori.audit.format;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import dev.mamori.audit.AuditEventView;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Events as JSON, an object a line: what anybody typed is escaped and never makes a second line. */
final class EventLines implements EventFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SequenceWriter lines;
    private final Function<AuditEventView, Map<String, Object>> form;

    EventLines(OutputStream out, Function<AuditEventView, Map<String, Object>> form) throws IOException {
        this.lines = JSON.writer().withRootValueSeparator("\n").writeValues(out);
        this.form = form;
    }

    /** The event with the names and forms of the API. */
    static Map<String, Object> plain(AuditEventView event) {
        var members = new LinkedHashMap<String, Object>();
        for (var column : EventColumn.CODES) {
            members.put(column.name(), member(column, event));
        }
        return members;
    }

    private static Object member(EventColumn column, AuditEventView event) {
        return switch (column.name()) {
            case "seq" -> event.seq();
            case "shown" -> event.shown();
            default -> column.code().apply(event);
        };
    }

    @Override
    public void accept(AuditEventView event) {
        try {
            lines.write(form.apply(event));
        } catch (IOException full) {
            throw new UncheckedIOException("a file cannot be written", full);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
