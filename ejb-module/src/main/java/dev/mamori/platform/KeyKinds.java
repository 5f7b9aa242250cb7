package dev.mamori.platform;

import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Kinds of public keys that outsiders may bring: P-256, P-384, or RSA of 3072 bits and more. */
public final class KeyKinds {

    private static final int SHORTEST_RSA = 3072;
    private static final Set<ASN1Encodable> CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1);

    private KeyKinds() {}

    /** Whether a key is one of them. */
    public static boolean accepted(PublicKey key) {
        if (key instanceof ECPublicKey) {
            var curve = SubjectPublicKeyInfo.getInstance(key.getEncoded())
                    .getAlgorithm()
                    .getParameters();
            return CURVES.contains(curve);
        }
        return key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() >= SHORTEST_RSA;
    }
}
