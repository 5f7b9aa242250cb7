package dev.mamori.access.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.mamori.platform.Caller;
import dev.mamori.platform.IdempotencyKey;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The answers already given, by caller and key, in the running transaction. */
@ApplicationScoped
public class AnsweredRequests {

    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** Claims the key for this transaction; or says what was answered under it. */
    public Optional<Standing> claim(Caller caller, IdempotencyKey key) {
        return inConnection(connection -> {
            try (var claim = connection.prepareStatement(
                    """
                    insert into idempotency_key (tenant_id, caller_id, key, request_hash) values (?, ?, ?, ?)
                    on conflict do nothing""")) {
                claim.setInt(1, caller.municipality());
                claim.setObject(2, caller.accountId());
                claim.setString(3, key.key());
                claim.setString(4, key.requestHash());
                return claim.executeUpdate() == 1 ? Optional.empty() : Optional.of(standing(connection, caller, key));
            }
        });
    }

    /** Keeps the answer with the key. */
    public void keep(Caller caller, IdempotencyKey key, Object answer) {
        inConnection(connection -> {
            try (var keeping = connection.prepareStatement(
                    "update idempotency_key set answer = ?::jsonb where caller_id = ? and key = ?")) {
                keeping.setString(1, write(answer));
                keeping.setObject(2, caller.accountId());
                keeping.setString(3, key.key());
                return keeping.executeUpdate();
            }
        });
    }

    /** Forgets answers given before the instant; says how many, at most the number (an array is asked for once, a set is not). */
    public int forget(Instant before, int most) {
        return inConnection(connection -> {
            try (var deletion = connection.prepareStatement(
                    """
                    delete from idempotency_key where ctid = any (array(
                      select ctid from idempotency_key where created_at < ?
                       order by created_at limit ? for update skip locked))""")) {
                deletion.setObject(1, before.atOffset(ZoneOffset.UTC));
                deletion.setInt(2, most);
                return deletion.executeUpdate();
            }
        });
    }

    /** Reads a kept answer. */
    public Object read(Standing standing, Class<?> type) {
        try {
            return json.readValue(standing.answer(), type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("a kept answer cannot be read", unreadable);
        }
    }

    private String write(Object answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("an answer cannot be kept", unwritable);
        }
    }

    private static Standing standing(Connection connection, Caller caller, IdempotencyKey key) throws SQLException {
        try (var question = connection.prepareStatement(
                "select request_hash, answer from idempotency_key where caller_id = ? and key = ?")) {
            question.setObject(1, caller.accountId());
            question.setString(2, key.key());
            try (var rows = question.executeQuery()) {
                rows.next();
                return new Standing(rows.getString(1), rows.getString(2));
            }
        }
    }

    private <T> T inConnection(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.in(connection);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the answers already given cannot be read", unreachable);
        }
    }

    /** What was answered under a key. */
    public record Standing(String requestHash, String answer) {}

    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }
}
