package dev.mamori.audit.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.mamori.audit.AuditEventView;
import dev.mamori.platform.Cells;
import dev.mamori.platform.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Events as a table (RFC 4180, UTF-8): in words for people, or in codes for programs. */
final class EventTable implements EventFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter table;
    private final Function<AuditEventView, List<String>> row;

    private EventTable(Writer out, List<String> heading, Function<AuditEventView, List<String>> row) {
        this.table = CsvWriter.builder().build(out);
        this.row = row;
        table.writeRecord(heading);
    }

    /** In words, with the mark that spreadsheets look for; nothing anybody typed is ever computed there. */
    static EventTable forSpreadsheet(Locale language, OutputStream out) throws IOException {
        var columns = Stream.concat(Stream.of(EventColumn.WHAT), EventColumn.CODES.stream())
                .toList();
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        return new EventTable(
                writer,
                columns.stream()
                        .map(column -> Messages.events().say(language, "column." + column.name()))
                        .toList(),
                event -> columns.stream()
                        .map(column -> Cells.harmless(column.words(event, language)))
                        .toList());
    }

    /** In codes, cell by cell as the trail has it. */
    static EventTable forProgram(OutputStream out) {
        return new EventTable(
                new OutputStreamWriter(out, StandardCharsets.UTF_8),
                EventColumn.CODES.stream().map(EventColumn::name).toList(),
                event -> EventColumn.CODES.stream()
                        .map(column -> column.code(event))
                        .toList());
    }

    @Override
    public void accept(AuditEventView event) {
        table.writeRecord(row.apply(event));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
