package dev.mamori.identity;

import java.util.List;

/**
 * What a browser needs to ask a security key for its signature (Web Authentication Level 3, clause 5.5); bytes as
 * base64url.
 *
 * @param challenge random, good once and for five minutes
 * @param rpId the service's host
 * @param allowed the person's keys
 * @param timeoutMillis how long the browser may wait
 */
public record KeyRequest(String challenge, String rpId, List<String> allowed, long timeoutMillis) {}
