package dev.mamori.audit.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.EventFormat;
import dev.mamori.audit.TooManyEvents;
import dev.mamori.platform.Messages;
import dev.mamori.traceability.Satisfies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the trail as a file is read back as it was, and harms nobody who opens it. */
@Satisfies({"8-3", "18"})
class EventFileTest {

    private static final UUID ID = UUID.fromString("01a206c2-274b-7ef6-9c94-18b0c45b2d03");
    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@SUM(A1)",
                "-2",
                "+3",
                "\t=1",
                "\r=1",
                "a\r\nb",
                "\u001b[31m赤",
                "${jndi:ldap://x}",
                "\"},{\"x\":\"",
                "a,b\";c"
            })
    void whatAnybodyTypedStaysText(String name) throws IOException {
        assertThat(record(EventFormat.CSV, event(name)).getField("actorName")).isEqualTo(name);
        var sheet = record(EventFormat.SPREADSHEET, event(name)).getField("行った者");
        assertThat(sheet).endsWith(name).doesNotStartWith("=").doesNotStartWith("\t");
        assertThat("=+-@\t\r").as("nothing is computed").doesNotContain(sheet.substring(0, 1));
        assertThat(lines(EventFormat.JSON_LINES, event(name), event("next")))
                .satisfiesExactly(
                        first -> assertThat(first.get("actorName").asText()).isEqualTo(name),
                        second -> assertThat(second.get("actorName").asText()).isEqualTo("next"));
        assertThat(lines(EventFormat.OCSF, event(name), event("next")))
                .satisfiesExactly(
                        first -> assertThat(first.at("/actor/user/name").asText())
                                .isEqualTo(name),
                        second -> assertThat(second.at("/actor/user/name").asText())
                                .isEqualTo("next"));
    }

    @Test
    void aSpreadsheetSpeaksInWords() throws IOException {
        var row = record(EventFormat.SPREADSHEET, event("sato"));
        assertThat(row.getField("何をしたか")).isEqualTo(Messages.operations().say(Locale.JAPANESE, "RESIDENT_VIEWED"));
        assertThat(row.getField("結果")).isEqualTo("拒否");
        assertThat(row.getField("目的")).isEqualTo("要介護認定");
        assertThat(row.getField("日時")).isEqualTo("2026-11-23T13:47:34.646000+09:00");
    }

    @Test
    void aProgramGetsEveryMember() throws IOException {
        var members = Arrays.stream(AuditEventView.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(record(EventFormat.CSV, event("sato")).getHeader()).containsExactlyElementsOf(members);
        assertThat(lines(EventFormat.JSON_LINES, event("sato")).get(0).fieldNames())
                .toIterable()
                .containsExactlyElementsOf(members);
    }

    /** The attributes that OCSF 1.6.0 requires of class 6003. */
    @Test
    void aMonitorGetsWhatItsSchemaRequires() throws IOException {
        var told = lines(EventFormat.OCSF, event("sato")).get(0);
        assertThat(told.fieldNames())
                .toIterable()
                .contains(
                        "activity_id",
                        "actor",
                        "api",
                        "category_uid",
                        "class_uid",
                        "metadata",
                        "severity_id",
                        "src_endpoint",
                        "time",
                        "type_uid");
        assertThat(told.get("type_uid").asInt()).isEqualTo(600302);
        assertThat(told.get("time").asLong())
                .isEqualTo(Instant.parse("2026-11-23T04:47:34.646Z").toEpochMilli());
        assertThat(told.get("status_id").asInt()).isEqualTo(2);
        assertThat(told.at("/metadata/uid").asText()).isEqualTo(ID.toString());
        assertThat(told.at("/resources/0/type").asText()).isEqualTo("object");
    }

    @ParameterizedTest
    @EnumSource(EventFormat.class)
    void nothingFoundIsAFileWithoutEvents(EventFormat format) throws IOException {
        var lines = text(format).lines().toList();
        assertThat(lines).hasSize(format.type().startsWith("text/csv") ? 1 : 0);
    }

    @Test
    void theMillionAndFirstHasNoRoom() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = EventFile.open(EventFormat.CSV, null, out).atMost(2)) {
            file.accept(event("first"));
            file.accept(event("second"));
            assertThatThrownBy(() -> file.accept(event("third"))).isInstanceOf(TooManyEvents.class);
        }
    }

    private static NamedCsvRecord record(EventFormat format, AuditEventView event) throws IOException {
        var text = text(format, event);
        if (format == EventFormat.SPREADSHEET) {
            assertThat(text).startsWith("\uFEFF");
            text = text.substring(1);
        }
        try (var reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().findFirst().orElseThrow();
        }
    }

    private static List<JsonNode> lines(EventFormat format, AuditEventView... events) throws IOException {
        return text(format, events)
                .lines()
                .map(line -> {
                    try {
                        return JSON.readTree(line);
                    } catch (IOException broken) {
                        throw new AssertionError(line, broken);
                    }
                })
                .toList();
    }

    private static String text(EventFormat format, AuditEventView... events) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var file = EventFile.open(format, Locale.JAPANESE, out)) {
            List.of(events).forEach(file);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static AuditEventView event(String actorName) {
        return new AuditEventView(
                4711,
                ID,
                Instant.parse("2026-11-23T04:47:34.646Z"),
                "SYNCHRONISED",
                "RESIDENT_VIEWED",
                "REFUSED",
                "forbidden",
                "ROUTINE",
                "STAFF",
                ID,
                actorName,
                null,
                null,
                "192.0.2.17",
                "CARE_CERTIFICATION",
                ID,
                ID,
                null,
                List.of());
    }
}
