package dev.mamori.seal;

import dev.mamori.seal.store.TrailKeys;
import dev.mamori.verifier.Checkpoint;
import dev.mamori.verifier.Notes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Signs the heads of a municipality's tree with its own key: ECDSA on P-256 with SHA-256 (CRYPTREC recommended list), made
 * when its first event is sealed.
 */
@ApplicationScoped
public class Signer {

    private static final String ORIGIN = "mamori/audit/";

    @Inject
    TrailKeys keys;

    @Inject
    TrailSecret secret;

    @Inject
    Clock clock;

    /** The name under which a municipality's heads are signed: the first line of each, and the name of the key. */
    public static String origin(int municipality) {
        return "%s%06d".formatted(ORIGIN, municipality);
    }

    /** The signed note that tells a size and a root. */
    String sign(int municipality, long size, byte[] root) {
        var pair = keys.of(municipality).map(kept -> open(municipality, kept)).orElseGet(() -> make(municipality));
        var origin = origin(municipality);
        return Notes.sign(new Checkpoint(origin, size, root).body(), origin, pair.getPrivate(), pair.getPublic());
    }

    /** The key by which anybody checks a municipality's heads; none before its first event was sealed. */
    public Optional<PublicKey> publicKey(int municipality) {
        return keys.of(municipality).map(kept -> {
            try {
                return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(kept.publicKey()));
            } catch (GeneralSecurityException broken) {
                throw new IllegalStateException("the key of the trail cannot be read", broken);
            }
        });
    }

    private KeyPair open(int municipality, TrailKeys.Kept kept) {
        try {
            var factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(kept.publicKey())),
                    factory.generatePrivate(
                            new PKCS8EncodedKeySpec(secret.box().open(kept.closed(), origin(municipality)))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("the key of the trail cannot be opened", broken);
        }
    }

    private KeyPair make(int municipality) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            keys.add(
                    municipality,
                    new TrailKeys.Kept(
                            pair.getPublic().getEncoded(),
                            secret.box().close(pair.getPrivate().getEncoded(), origin(municipality))),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
            return pair;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("the platform lacks ECDSA on P-256", missing);
        }
    }
}
