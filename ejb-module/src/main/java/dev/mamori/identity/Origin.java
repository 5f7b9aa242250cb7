package dev.mamori.identity;

import java.util.OptionalInt;
import java.util.UUID;

/**
 * Where a sign-in comes from, as the connection itself tells; nothing of it is taken from a header.
 *
 * @param certificateSha256 SHA-256 of the client certificate, null without one
 * @param municipality the municipality the certificate names, empty without one
 * @param sourceAddress the socket's address
 * @param requestId the request's id
 */
public record Origin(byte[] certificateSha256, OptionalInt municipality, String sourceAddress, UUID requestId) {}
