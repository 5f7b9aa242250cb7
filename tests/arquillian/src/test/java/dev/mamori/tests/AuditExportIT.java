package dev.mamori.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mamori.audit.AuditExport;
import dev.mamori.audit.AuditExportService;
import dev.mamori.audit.AuditSearch;
import dev.mamori.audit.EventFormat;
import dev.mamori.platform.HandedFile;
import dev.mamori.tests.inside.City;
import dev.mamori.tests.inside.Services;
import dev.mamori.tests.inside.Sql;
import dev.mamori.traceability.Satisfies;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file of events holds those that were asked for, all of them and in their order, and nobody else's (control 8-3). */
@Satisfies({"8-3", "18"})
class AuditExportIT extends InContainer {

    @Inject
    AuditExportService export;

    @Inject
    Services services;

    private City city;
    private UUID actor;

    @BeforeEach
    void someEvents() {
        city = City.mamori();
        actor = UUID.randomUUID();
        // an attacker chose the names: none of them may make a second line or be computed
        Sql.change(
                """
                insert into audit_event (id, tenant_id, at, utc_offset_minutes, clock_state, operation, outcome, risk,
                  actor_kind, actor_id, actor_name, source_address, request_id)
                select gen_random_uuid(), ?, now(), 540, 'UNKNOWN', 'RESIDENT_VIEWED', 'SUCCESS', 'ROUTINE',
                  'STAFF', ?, '=cmd|x' || chr(13) || chr(10) || '{"a":' || n, '192.0.2.1', gen_random_uuid()
                  from generate_series(1, 4500) n""",
                city.code(),
                actor);
    }

    @Test
    void allOfThemInTheirOrder() throws IOException {
        var lines = text(file(EventFormat.JSON_LINES)).lines().toList();
        assertThat(lines).hasSize(4500);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line).startsWith("{\"seq\":").endsWith("}"));
        var numbers = lines.stream()
                .map(line -> Long.valueOf(line.substring(7, line.indexOf(','))))
                .toList();
        assertThat(numbers).isSorted();
        assertThat(text(file(EventFormat.OCSF)).lines()).hasSize(4500);
        assertThat(text(file(EventFormat.SPREADSHEET)))
                .contains("\"'=cmd|x\r\n{\"\"a\"\":1\"")
                .doesNotContain(",=cmd");
    }

    @Test
    void anotherMunicipalityGetsNone() throws IOException {
        var other = City.aohama();
        var file = services.done(other.caller(null), () -> export.export(wanted(EventFormat.JSON_LINES)));
        assertThat(text(file)).isEmpty();
    }

    private HandedFile file(EventFormat format) {
        return services.done(city.caller(null), () -> export.export(wanted(format)));
    }

    private AuditExport wanted(EventFormat format) {
        return new AuditExport(search(), format, null);
    }

    private AuditSearch search() {
        return new AuditSearch(null, null, null, null, actor, null, null, null, null, null);
    }

    private static String text(HandedFile file) throws IOException {
        try (var content = file.content()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
