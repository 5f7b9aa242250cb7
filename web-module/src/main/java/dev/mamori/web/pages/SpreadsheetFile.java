package dev.mamori.web.pages;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.mamori.platform.Cells;
import dev.mamori.platform.TimeSource;
import jakarta.faces.context.FacesContext;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A table as a CSV file for a spreadsheet (RFC 4180, UTF-8 with the mark that spreadsheets look for). A cell that a
 * spreadsheet would take for a formula begins with an apostrophe, so that nothing a person typed is ever computed.
 */
final class SpreadsheetFile implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CsvWriter table;

    private SpreadsheetFile(Writer out) {
        this.table = CsvWriter.builder().build(out);
    }

    /** Begins a file as the answer to the request at hand, named after what it holds and today. */
    static SpreadsheetFile begin(String name) throws IOException {
        var context = FacesContext.getCurrentInstance();
        var answer = context.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"%s-%s.csv\"".formatted(name, LocalDate.now(TimeSource.ZONE)));
        context.responseComplete();
        var out = new OutputStreamWriter(answer.getResponseOutputStream(), StandardCharsets.UTF_8);
        out.write(BYTE_ORDER_MARK);
        return new SpreadsheetFile(out);
    }

    /** An instant by the city's clock, with its offset. */
    static String moment(Instant instant) {
        return instant == null
                ? ""
                : instant.atZone(TimeSource.ZONE)
                        .toOffsetDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    /** A row. */
    void row(List<String> cells) {
        table.writeRecord(cells.stream().map(SpreadsheetFile::harmless).toList());
    }

    static String harmless(String cell) {
        return Cells.harmless(cell);
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
