package dev.mamori.terminal;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What the carrier's filter is to let through for the active cards, and nothing else: this service, and the time (control
 * 6-2). The carrier loads it; its own export is compared with it.
 *
 * @param rules by card
 * @param sha256 of the CSV, hexadecimal
 */
public record FilterPolicy(List<FilterRule> rules, String sha256) {

    /** The columns of the CSV, in order. */
    public static final List<String> COLUMNS = List.of("iccid", "protocol", "destination", "port");

    static FilterPolicy of(List<FilterRule> rules) {
        return new FilterPolicy(List.copyOf(rules), hash(text(rules)));
    }

    /** As a carrier loads it. */
    public String csv() {
        return text(rules);
    }

    private static String text(List<FilterRule> rules) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(COLUMNS);
            rules.forEach(rule -> csv.writeRecord(rule.iccid(), rule.protocol(), rule.destination(), rule.port()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String hash(String csv) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the platform lacks SHA-256", missing);
        }
    }
}
