package dev.mamori.supplier.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.mamori.platform.Ids;
import dev.mamori.supplier.SupplierView;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What the register said, from when on: only ever added to, in the running transaction, behind the wall. */
@ApplicationScoped
public class Revisions {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            // an entry written before a field was known is read all the same
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Keeps what an entry says from now on. */
    public void add(int municipality, SupplierView view, String by, Instant now) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(
                        """
                        insert into supplier_revision (id, tenant_id, supplier_id, recorded_at, recorded_by, content)
                        values (?, ?, ?, ?, ?, ?)""")) {
            row.setObject(1, Ids.next());
            row.setInt(2, municipality);
            row.setObject(3, view.id());
            row.setObject(4, now.atOffset(ZoneOffset.UTC));
            row.setString(5, by);
            row.setString(6, JSON.writeValueAsString(view));
            row.executeUpdate();
        } catch (SQLException | JsonProcessingException refused) {
            throw new IllegalStateException("what the register says cannot be kept", refused);
        }
    }

    /** What each entry said just before the instant. */
    public List<SupplierView> before(int municipality, Instant instant) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(
                        """
                        select distinct on (supplier_id) content from supplier_revision
                         where tenant_id = ? and recorded_at < ?
                         order by supplier_id, recorded_at desc, id desc""")) {
            question.setInt(1, municipality);
            question.setObject(2, instant.atOffset(ZoneOffset.UTC));
            try (var rows = question.executeQuery()) {
                var found = new ArrayList<SupplierView>();
                while (rows.next()) {
                    found.add(JSON.readValue(rows.getString(1), SupplierView.class));
                }
                return found;
            }
        } catch (SQLException | JsonProcessingException unreadable) {
            throw new IllegalStateException("what the register said cannot be read", unreadable);
        }
    }
}
