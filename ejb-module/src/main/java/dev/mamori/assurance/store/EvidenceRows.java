package dev.mamori.assurance.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.assurance.model.Evidence;
import dev.mamori.platform.Finding;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Adds and reads evidence. */
@ApplicationScoped
public class EvidenceRows {

    private static final String COLUMNS = "id, control_id, probe, looked_at, collector, findings, sha256";

    private final ObjectMapper json = new ObjectMapper();

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Adds what a probe saw, with the hash over it. */
    public void add(Evidence evidence) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(
                        """
                        insert into control_evidence (id, control_id, probe, looked_at, collector, result, findings, sha256)
                        values (?, ?, ?, ?, ?, ?, ?::jsonb, ?)""")) {
            var findings = json.writeValueAsString(evidence.finding());
            row.setObject(1, evidence.id());
            row.setString(2, evidence.controlId());
            row.setString(3, evidence.probe());
            row.setObject(4, evidence.lookedAt().atOffset(ZoneOffset.UTC));
            row.setString(5, evidence.collector());
            row.setString(6, result(evidence.finding()));
            row.setString(7, findings);
            row.setString(8, sha256(evidence, findings));
            row.executeUpdate();
        } catch (SQLException | JsonProcessingException refused) {
            throw new IllegalStateException("evidence cannot be kept", refused);
        }
    }

    private static String result(Finding finding) {
        if (!finding.passed()) {
            return "FAIL";
        }
        return finding.open().isEmpty() ? "PASS" : "OPEN";
    }

    /** The newest evidence of one probe. */
    public Optional<Evidence> newest(String control, String probe) {
        return ask(
                        "select " + COLUMNS
                                + " from control_evidence where control_id = ? and probe = ? order by seq desc limit 1",
                        control,
                        probe)
                .stream()
                .findFirst();
    }

    /** The newest evidence of every probe there is. */
    public List<Evidence> newestOfAll() {
        return ask("select distinct on (control_id, probe) " + COLUMNS
                + " from control_evidence order by control_id, probe, seq desc");
    }

    /** The last pieces of evidence of a control. */
    public List<Evidence> last(String control, int limit) {
        return ask(
                "select " + COLUMNS + " from control_evidence where control_id = ? order by seq desc limit " + limit,
                control);
    }

    private List<Evidence> ask(String question, String... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(question)) {
            for (var index = 0; index < values.length; index++) {
                statement.setString(index + 1, values[index]);
            }
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<Evidence>();
                while (rows.next()) {
                    found.add(read(rows));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException unreadable) {
            throw new IllegalStateException("evidence cannot be read", unreadable);
        }
    }

    private Evidence read(ResultSet row) throws SQLException, JsonProcessingException {
        return new Evidence(
                row.getObject("id", UUID.class),
                row.getString("control_id"),
                row.getString("probe"),
                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                row.getString("collector"),
                json.readValue(row.getString("findings"), Finding.class),
                row.getString("sha256"));
    }

    private static String sha256(Evidence evidence, String findings) {
        var said = String.join(
                "\n",
                evidence.id().toString(),
                evidence.controlId(),
                evidence.probe(),
                evidence.lookedAt().toString(),
                evidence.collector(),
                findings);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("the platform lacks SHA-256", missing);
        }
    }
}
