package dev.mamori.terminal;

/** Whether a certificate is accepted; a revoked one never is again. */
public enum CertificateState {
    ISSUED,
    REVOKED
}
