package dev.mamori.terminal.model;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.mamori.platform.FieldError;
import dev.mamori.platform.Invalid;
import dev.mamori.terminal.FilterPolicy;
import dev.mamori.terminal.FilterRule;
import dev.mamori.terminal.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A carrier's export of its filter (CSV, RFC 4180). A file with a fault is refused as a whole, and each fault is named by
 * line and column.
 */
public final class CarrierExport {

    private static final int MOST_FAULTS = 100;

    private final List<FilterRule> rules = new ArrayList<>();
    private final List<FieldError> wrong = new ArrayList<>();

    private CarrierExport() {}

    /** The rules of a file without fault. */
    public static List<FilterRule> read(String text) {
        var export = new CarrierExport();
        export.lines(text == null ? "" : text.startsWith("\uFEFF") ? text.substring(1) : text);
        if (!export.wrong.isEmpty()) {
            throw new Invalid(export.wrong.subList(0, Math.min(MOST_FAULTS, export.wrong.size())));
        }
        return List.copyOf(export.rules);
    }

    private void lines(String text) {
        try (var csv = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            var lines = csv.iterator();
            if (!lines.hasNext() || !heading(lines.next()).equals(FilterPolicy.COLUMNS)) {
                fault(1, "", "csv-heading");
                return;
            }
            lines.forEachRemaining(this::line);
        } catch (CsvParseException | java.io.IOException unreadable) {
            fault(rules.size() + 2L, "", "csv");
        }
    }

    private static List<String> heading(CsvRecord line) {
        return line.getFields().stream()
                .map(name -> name.strip().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    private void line(CsvRecord line) {
        var at = line.getStartingLineNumber();
        if (line.getFieldCount() != FilterPolicy.COLUMNS.size()) {
            fault(at, "", "csv-columns");
            return;
        }
        var values = line.getFields().stream().map(String::strip).toList();
        var network = Network.of(values.get(2)).or(() -> Optional.ofNullable(everything(values.get(2))));
        check(values.get(0).matches("[0-9]{19,20}"), at, "iccid");
        check(values.get(1).matches("tcp|udp|any"), at, "protocol");
        check(network.isPresent(), at, "destination");
        check(port(values.get(3)), at, "port");
        rules.add(new FilterRule(
                values.get(0), values.get(1), network.map(Network::toString).orElse(""), values.get(3)));
    }

    private static Network everything(String word) {
        return "any".equals(word) ? Network.of("0.0.0.0/0").orElseThrow() : null;
    }

    private static boolean port(String text) {
        return "any".equals(text) || text.matches("[1-9][0-9]{0,4}") && Integer.parseInt(text) <= 65_535;
    }

    private void check(boolean right, long line, String column) {
        if (!right) {
            fault(line, column, "csv-" + column);
        }
    }

    private void fault(long line, String column, String rule) {
        var pointer = "/" + line + (column.isEmpty() ? "" : "/" + column);
        wrong.add(new FieldError(pointer, rule, Map.of("line", Long.toString(line))));
    }
}
