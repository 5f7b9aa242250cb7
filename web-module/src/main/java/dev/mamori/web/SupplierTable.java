package dev.mamori.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.mamori.platform.Cells;
import dev.mamori.supplier.SupplierRegisterView;
import dev.mamori.supplier.SupplierView;
import dev.mamori.supplier.WorkerView;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The register of suppliers as a CSV file for a spreadsheet (RFC 4180, UTF-8 with the mark that spreadsheets look for): a
 * line for each of their people, and one for a supplier that names nobody.
 */
public final class SupplierTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<String> HEADING = List.of(
            "asOf",
            "tier",
            "parent",
            "legalName",
            "corporateNumber",
            "address",
            "country",
            "work",
            "dataCategories",
            "securityManager",
            "personalInformationManager",
            "termStart",
            "termEnd",
            "state",
            "approvedBy",
            "approvalDocument",
            "approvalDocumentSha256",
            "approvalDocumentDate",
            "securityClauses",
            "certificates",
            "lastReviewedOn",
            "worker",
            "workerRole",
            "trainedOn",
            "ndaOn",
            "account",
            "leftOn");

    private SupplierTable() {}

    /** The whole file. */
    public static String csv(SupplierRegisterView register) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        // what is not closed is not written
        try (var table = CsvWriter.builder().build(text)) {
            table.writeRecord(HEADING);
            for (var supplier : register.suppliers()) {
                var entry = new ArrayList<>(List.of(register.asOf().toString()));
                entry.addAll(entry(supplier));
                if (supplier.workers().isEmpty()) {
                    write(table, entry, words(null, null, null, null, null, null));
                }
                supplier.workers().forEach(worker -> write(table, entry, person(worker)));
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the register cannot be written", unwritable);
        }
        return text.toString();
    }

    private static List<String> entry(SupplierView one) {
        var approval = one.approval();
        var cells = new ArrayList<>(words(
                one.tier(),
                one.parent(),
                one.legalName(),
                one.corporateNumber(),
                one.address(),
                one.country(),
                one.work(),
                one.dataCategories().stream().map(Enum::name).sorted().collect(Collectors.joining(" ")),
                one.securityManager(),
                one.personalInformationManager(),
                one.termStart(),
                one.termEnd(),
                one.state()));
        cells.addAll(
                approval == null
                        ? words(null, null, null, null)
                        : words(
                                approval.approvedBy(),
                                approval.documentName(),
                                approval.documentSha256(),
                                approval.documentDate()));
        cells.addAll(words(
                String.join("\n", one.securityClauses()), String.join("\n", one.certificates()), one.lastReviewedOn()));
        return cells;
    }

    private static List<String> person(WorkerView worker) {
        return words(
                worker.name(),
                worker.role(),
                worker.trainedOn(),
                worker.ndaOn(),
                worker.accountLoginId(),
                worker.leftOn());
    }

    private static List<String> words(Object... values) {
        return Stream.of(values).map(value -> Objects.toString(value, "")).toList();
    }

    private static void write(CsvWriter table, List<String> entry, List<String> person) {
        table.writeRecord(Stream.concat(entry.stream(), person.stream())
                .map(Cells::harmless)
                .toList());
    }
}
