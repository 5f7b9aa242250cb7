package dev.mamori.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The register of municipalities the service works for. It is no tenant's own table and holds no personal data. */
@ApplicationScoped
public class Municipalities {

    private final ConcurrentHashMap<Integer, String> names = new ConcurrentHashMap<>();

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    @Inject
    Clock clock;

    /** The municipality's name; names do not change while the service runs. */
    public Optional<String> nameOf(int code) {
        return Optional.ofNullable(names.computeIfAbsent(code, this::read));
    }

    /** The municipality's names as people write them: in kanji, and its reading. */
    public List<String> spellingsOf(int code) {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select name, name_kana from municipality where code = ?")) {
            statement.setInt(1, code);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? List.of(rows.getString(1), rows.getString(2)) : List.of();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the register of municipalities cannot be read", unreachable);
        }
    }

    /** Whether any municipality but the service itself is registered. */
    public boolean none() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select 1 from municipality where code <> 0 limit 1");
                var rows = statement.executeQuery()) {
            return !rows.next();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the register of municipalities cannot be read", unreachable);
        }
    }

    /** The codes of all registered municipalities, the service's own included. */
    public List<Integer> codes() {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select code from municipality order by code");
                var rows = statement.executeQuery()) {
            var codes = new ArrayList<Integer>();
            while (rows.next()) {
                codes.add(rows.getInt(1));
            }
            return codes;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the register of municipalities cannot be read", unreachable);
        }
    }

    /** Registers a municipality. */
    public void add(int code, String name, String kana) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "insert into municipality (code, name, name_kana, created_at) values (?, ?, ?, ?)")) {
            statement.setInt(1, code);
            statement.setString(2, name);
            statement.setString(3, kana);
            statement.setObject(4, OffsetDateTime.now(clock));
            statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("the municipality cannot be registered", refused);
        }
    }

    private String read(int code) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement("select name from municipality where code = ?")) {
            statement.setInt(1, code);
            try (var rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the register of municipalities cannot be read", unreachable);
        }
    }
}
