package dev.mamori.identity;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.RSACOSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.NotAllowedAlgorithmException;
import dev.mamori.identity.store.KeyRows.Key;
import dev.mamori.platform.DomainException;
import dev.mamori.platform.Ids;
import dev.mamori.platform.LiveService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The two ceremonies of Web Authentication Level 3 (clauses 7.1 and 7.2), verified by a library made for it: the person
 * is verified by the key, the challenge is ours, the place is this service's own address, the count never goes back.
 * Control 13.
 */
@ApplicationScoped
class KeyCeremonies {

    /** The CRYPTREC list allows these; RSA only with 3072 bits. SHA-1 (−65535) and EdDSA are not among them. */
    static final List<Long> ALGORITHMS = List.of(-7L, -35L, -36L, -37L, -257L);

    private static final int RSA_BITS = 3_072;

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys = new AttestedCredentialDataConverter(converter);

    @Inject
    LiveService service;

    /** The service's host: a key made for it signs for no other. */
    String rpId() {
        return URI.create(address()).getHost();
    }

    /** A new key, if all is as it must be; its challenge is used up by the caller's word. */
    Key register(EnrolKey enrolled, Predicate<byte[]> challenge) {
        try {
            var data = manager.parse(
                    new RegistrationRequest(bytes(enrolled.attestationObject()), bytes(enrolled.clientDataJson())));
            var parameters = new RegistrationParameters(
                    asked(present(data.getCollectedClientData()).getChallenge(), challenge), algorithms(), true, true);
            manager.verify(data, parameters);
            return key(data);
        } catch (NotAllowedAlgorithmException other) {
            throw new AlgorithmNotAllowed("/attestationObject");
        } catch (DomainException ours) {
            throw ours;
        } catch (RuntimeException refused) {
            // whatever the library and its readers make of it: it is not what an honest browser sends
            throw new ProofFailed();
        }
    }

    /** How often the key has signed, if the signature is right; empty where anything is wrong. */
    Optional<Long> authenticate(KeyAssertion assertion, Key key, Predicate<byte[]> challenge) throws KeyCloned {
        try {
            var data = manager.parse(new AuthenticationRequest(
                    bytes(assertion.credentialId()),
                    bytes(assertion.authenticatorData()),
                    bytes(assertion.clientDataJson()),
                    bytes(assertion.signature())));
            var asked = asked(present(data.getCollectedClientData()).getChallenge(), challenge);
            manager.verify(data, new AuthenticationParameters(asked, record(key), null, true, true));
            return Optional.of(count(data));
        } catch (MaliciousCounterValueException cloned) {
            throw new KeyCloned();
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** Bytes as base64url, without padding. */
    static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes of a base64url text; none where it is none. */
    static byte[] bytes(String text) {
        return text == null ? new byte[0] : Base64.getUrlDecoder().decode(text);
    }

    private ServerProperty asked(Challenge presented, Predicate<byte[]> challenge) {
        if (presented == null || !challenge.test(presented.getValue())) {
            throw new IllegalArgumentException("not our challenge");
        }
        return ServerProperty.builder()
                .origin(new Origin(address()))
                .rpId(rpId())
                .challenge(new DefaultChallenge(presented.getValue()))
                .build();
    }

    private Key key(RegistrationData data) {
        var authenticator = present(data.getAttestationObject()).getAuthenticatorData();
        var attested = present(authenticator.getAttestedCredentialData());
        if (attested.getCOSEKey() instanceof RSACOSEKey rsa
                && new BigInteger(1, present(rsa.getN())).bitLength() < RSA_BITS) {
            throw new AlgorithmNotAllowed("/attestationObject");
        }
        return new Key(Ids.next(), attested.getCredentialId(), keys.convert(attested), authenticator.getSignCount());
    }

    private CredentialRecordImpl record(Key key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                null,
                null,
                null,
                key.signCount(),
                keys.convert(key.attested()),
                null,
                null,
                null,
                null);
    }

    /** A part that every honest browser sends. */
    private static <T> T present(T part) {
        if (part == null) {
            throw new IllegalArgumentException("a part is missing");
        }
        return part;
    }

    private static long count(AuthenticationData data) {
        return present(data.getAuthenticatorData()).getSignCount();
    }

    private static List<PublicKeyCredentialParameters> algorithms() {
        return ALGORITHMS.stream()
                .map(COSEAlgorithmIdentifier::create)
                .map(algorithm -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
                .toList();
    }

    private String address() {
        return service.baseUrl().orElseThrow(() -> new IllegalStateException("the service does not know its address"));
    }

    /** The key's count went back: there are two of it. */
    static final class KeyCloned extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
