package dev.mamori.terminal.pki;

import dev.mamori.platform.Invalid;
import dev.mamori.platform.KeyKinds;
import java.io.IOException;
import java.io.StringReader;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
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

    private SigningRequest() {}

    /** The key of a request in PEM that is sound. */
    public static PublicKey key(String pem) {
        var request = read(pem);
        try {
            var key = request.getPublicKey();
            if (!KeyKinds.accepted(key)) {
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
