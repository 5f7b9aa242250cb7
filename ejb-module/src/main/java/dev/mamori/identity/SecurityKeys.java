package dev.mamori.identity;

import dev.mamori.identity.KeyCeremonies.KeyCloned;
import dev.mamori.identity.store.KeyRows;
import dev.mamori.identity.store.KeyRows.Owner;
import dev.mamori.platform.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

/** Security keys: what they are asked to sign, and whether they signed it (control 13). */
@ApplicationScoped
class SecurityKeys {

    private static final String REGISTRATION = "REGISTRATION";
    private static final String ASSERTION = "ASSERTION";

    /** Twice the sixteen bytes that Web Authentication asks for (clause 13.4.3). */
    private static final int CHALLENGE_BYTES = 32;

    private static final long TIMEOUT = 300_000;

    private final SecureRandom random = new SecureRandom();

    @Inject
    KeyRows rows;

    @Inject
    KeyCeremonies ceremonies;

    @Inject
    SignInLog log;

    KeyCreation creation(Caller caller) {
        var owner = owner(caller);
        return new KeyCreation(
                challenge(owner, REGISTRATION),
                ceremonies.rpId(),
                KeyCeremonies.text(caller.accountId().toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII)),
                caller.name(),
                caller.name(),
                KeyCeremonies.ALGORITHMS,
                names(owner),
                TIMEOUT);
    }

    /** What to ask the person's keys; null where there are none. */
    KeyRequest request(Caller caller) {
        var owner = owner(caller);
        var names = names(owner);
        return names.isEmpty() ? null : new KeyRequest(challenge(owner, ASSERTION), ceremonies.rpId(), names, TIMEOUT);
    }

    UUID enrol(Caller caller, EnrolKey enrolled) {
        var owner = owner(caller);
        var key = ceremonies.register(enrolled, challenge -> rows.use(owner, REGISTRATION, Tokens.sha256(challenge)));
        return rows.add(owner, enrolled.label().strip(), key);
    }

    boolean remove(Caller caller, UUID key) {
        return rows.remove(owner(caller), key);
    }

    /** Whether one of the person's keys signed what it was asked. */
    boolean signed(Caller caller, KeyAssertion assertion) {
        var owner = owner(caller);
        var key = rows.find(owner, decoded(assertion.credentialId()));
        if (key.isEmpty()) {
            return false;
        }
        try {
            var count = ceremonies.authenticate(
                    assertion, key.get(), challenge -> rows.use(owner, ASSERTION, Tokens.sha256(challenge)));
            return count.isPresent() && rows.counted(owner, key.get().id(), count.get());
        } catch (KeyCloned twoOfIt) {
            log.happened(caller, "SECURITY_KEY_CLONED", caller.accountId());
            return false;
        }
    }

    private String challenge(Owner owner, String ceremony) {
        var challenge = new byte[CHALLENGE_BYTES];
        random.nextBytes(challenge);
        rows.ask(owner, ceremony, Tokens.sha256(challenge));
        return KeyCeremonies.text(challenge);
    }

    private List<String> names(Owner owner) {
        return rows.of(owner).stream()
                .map(key -> KeyCeremonies.text(key.credentialId()))
                .toList();
    }

    private static byte[] decoded(String text) {
        try {
            return KeyCeremonies.bytes(text);
        } catch (IllegalArgumentException noBytes) {
            return new byte[0];
        }
    }

    private static Owner owner(Caller caller) {
        return new Owner(caller.municipality(), caller.accountId());
    }
}
