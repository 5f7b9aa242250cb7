package dev.mamori.seal.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataStreamGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;

/**
 * A file that one receiver alone can open: authenticated encryption by AES-256-GCM in a CMS message (RFC 5083, 5084), its
 * key given by RSA-OAEP with SHA-256 (RFC 8017) or by ECDH with SHA-256 and AES-256 key wrap (RFC 5753). OpenSSL 3 opens it.
 */
public final class Envelope {

    /** Messages name algorithms by numbers that the platform's own provider does not know. */
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private Envelope() {}

    /** A stream whose bytes go encrypted into another. Closing it finishes the message. */
    public static OutputStream to(X509Certificate receiver, OutputStream out) throws IOException {
        try {
            var message = new CMSAuthEnvelopedDataStreamGenerator();
            message.addRecipientInfoGenerator(Receiver.rsa(receiver) ? carried(receiver) : agreed(receiver));
            var cipher = new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                    .setProvider(PROVIDER)
                    .build();
            return message.open(out, (OutputAEADEncryptor) cipher);
        } catch (CMSException | GeneralSecurityException unable) {
            throw new IOException("the file cannot be encrypted", unable);
        }
    }

    private static RecipientInfoGenerator carried(X509Certificate receiver) throws GeneralSecurityException {
        var oaep = new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);
        return new JceKeyTransRecipientInfoGenerator(
                receiver,
                new JcaAlgorithmParametersConverter()
                        .getAlgorithmIdentifier(PKCSObjectIdentifiers.id_RSAES_OAEP, oaep));
    }

    private static RecipientInfoGenerator agreed(X509Certificate receiver) throws GeneralSecurityException {
        var pairs = KeyPairGenerator.getInstance("EC");
        pairs.initialize(((ECPublicKey) receiver.getPublicKey()).getParams());
        var once = pairs.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF, once.getPrivate(), once.getPublic(), CMSAlgorithm.AES256_WRAP)
                .addRecipient(receiver)
                .setProvider(PROVIDER);
    }
}
