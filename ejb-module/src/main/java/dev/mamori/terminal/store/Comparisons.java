package dev.mamori.terminal.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.mamori.terminal.FilterComparison;
import dev.mamori.terminal.FilterDifference;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Comparisons of carriers' filters with the register; only ever added to, by plain SQL. */
@ApplicationScoped
public class Comparisons {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 20;

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Keeps one. */
    public void add(int municipality, FilterComparison comparison) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(
                        """
                        insert into carrier_comparison (id, tenant_id, compared_at, compared_by, rules, policy_sha256,
                          differences) values (?, ?, ?, ?, ?, ?, ?)""")) {
            row.setObject(1, comparison.id());
            row.setInt(2, municipality);
            row.setObject(3, comparison.comparedAt().atOffset(ZoneOffset.UTC));
            row.setString(4, comparison.comparedBy());
            row.setInt(5, comparison.rules());
            row.setString(6, comparison.policySha256());
            row.setString(7, JSON.writeValueAsString(comparison.differences()));
            row.executeUpdate();
        } catch (SQLException | JsonProcessingException refused) {
            throw new IllegalStateException("the comparison cannot be kept", refused);
        }
    }

    /** The newest, the last one first; says of each whether the register's policy is still the one it compared with. */
    public List<FilterComparison> newest(String policy) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(
                        "select * from carrier_comparison order by compared_at desc, id desc limit " + SHOWN);
                var rows = question.executeQuery()) {
            var found = new ArrayList<FilterComparison>();
            while (rows.next()) {
                found.add(read(rows, policy));
            }
            return List.copyOf(found);
        } catch (SQLException | JsonProcessingException unreadable) {
            throw new IllegalStateException("the comparisons cannot be read", unreadable);
        }
    }

    private static FilterComparison read(ResultSet row, String policy) throws SQLException, JsonProcessingException {
        var with = row.getString("policy_sha256");
        return new FilterComparison(
                row.getObject("id", UUID.class),
                row.getObject("compared_at", OffsetDateTime.class).toInstant(),
                row.getString("compared_by"),
                row.getInt("rules"),
                with,
                with.equals(policy),
                JSON.readValue(row.getString("differences"), new TypeReference<List<FilterDifference>>() {}));
    }
}
