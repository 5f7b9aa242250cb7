package dev.mamori.seal;

/**
 * The key by which a municipality's heads are checked.
 *
 * @param origin the name that stands in each head
 * @param pem the public key (PEM)
 * @param fingerprint its SHA-256, in hexadecimal: to be compared by another way than this one
 */
public record TrailKeyView(String origin, String pem, String fingerprint) {}
