package dev.mamori.seal.store;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;

/** The keys that sign heads, the private halves closed. */
@ApplicationScoped
public class TrailKeys {

    private static final String READ =
            "select public_key, private_key from audit_key where tenant_id = ? order by number limit 1";
    private static final String ADD =
            """
            insert into audit_key (tenant_id, number, public_key, private_key, created_at) values (?, 1, ?, ?, ?)""";

    @Resource(lookup = "java:/jdbc/MamoriDS")
    DataSource database;

    /** A municipality's key, where it has one. */
    public Optional<Kept> of(int municipality) {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement(READ)) {
            question.setInt(1, municipality);
            try (var rows = question.executeQuery()) {
                return rows.next() ? Optional.of(new Kept(rows.getBytes(1), rows.getString(2))) : Optional.empty();
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the keys of the trail cannot be read", unreachable);
        }
    }

    /** Keeps a municipality's first key. */
    public void add(int municipality, Kept key, Instant now) {
        try (var connection = database.getConnection();
                var row = connection.prepareStatement(ADD)) {
            row.setInt(1, municipality);
            row.setBytes(2, key.publicKey());
            row.setString(3, key.closed());
            row.setObject(4, now.atOffset(ZoneOffset.UTC));
            row.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException("the key of the trail cannot be kept", refused);
        }
    }

    /**
     * A key pair as it rests.
     *
     * @param publicKey the public half (SubjectPublicKeyInfo)
     * @param closed the private half (PKCS #8), closed
     */
    public record Kept(byte[] publicKey, String closed) {

        /** Copies, so that nobody changes what is kept. */
        public Kept {
            publicKey = publicKey.clone();
        }

        @Override
        public byte[] publicKey() {
            return publicKey.clone();
        }
    }
}
