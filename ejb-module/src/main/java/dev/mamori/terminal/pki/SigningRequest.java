package dev.mamori.terminal.pki;

import dev.mamori.platform.Invalid;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/**
 * A request for a certificate (PKCS#10, RFC 2986). Of it only the key is taken, and only when the request proves that its
 * sender owns the key; who the terminal is, the register says.
 */
public final class SigningRequest {

    private static final String POINTER = "/signingRequest";
    private static final int SHORTEST_RSA = 3072;
    private static final Set<ASN1ObjectIdentifier> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1);

    private SigningRequest() {}

    /** The key of a request in PEM that is sound. */
    public static PublicKey key(String pem) {
        var request = read(pem);
        try {
            var named = request.getSubjectPublicKeyInfo().getAlgorithm().getParameters();
            var key = request.getPublicKey();
            if (!strong(key, named)) {
                throw new Invalid(POINTER, "key-kind");
            }
            if (!request.isSignatureValid(new JcaContentVerifierProviderBuilder().build(key))) {
                throw new Invalid(POINTER, "key-not-proven");
            }
            return key;
        } catch (GeneralSecurityException unsound) {
            throw new Invalid(POINTER, "key-kind");
        } catch (PKCSException | OperatorCreationException unproven) {
            throw new Invalid(POINTER, "key-not-proven");
        }
    }

    private static boolean strong(PublicKey key, Object named) {
        if (key instanceof ECPublicKey) {
            return CURVES.contains(named);
        }
        return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
    }

    private static JcaPKCS10CertificationRequest read(String pem) {
        try (var parser = new PEMParser(new StringReader(pem))) {
            if (parser.readObject() instanceof org.bouncycastle.pkcs.PKCS10CertificationRequest request) {
                return new JcaPKCS10CertificationRequest(request);
            }
            throw new Invalid(POINTER, "signing-request");
        } catch (IOException | IllegalArgumentException | IllegalStateException unreadable) {
            throw new Invalid(POINTER, "signing-request");
        }
    }
}
