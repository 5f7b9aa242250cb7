package dev.mamori.launcher;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A private key with its certificate. */
record Identity(PrivateKey key, X509Certificate certificate) {

    @Override
    public String toString() {
        return "Identity[" + certificate.getSubjectX500Principal() + "]";
    }
}
