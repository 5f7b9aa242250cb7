package dev.mamori.identity;

import java.util.List;

/**
 * What a browser needs to make a new security key (Web Authentication Level 3, clause 5.4); bytes as base64url.
 *
 * @param challenge random, good once and for five minutes
 * @param rpId the service's host
 * @param userId the account, as bytes
 * @param userName the login id
 * @param displayName how to address the person
 * @param algorithms COSE identifiers, the best first
 * @param excluded keys the person has already
 * @param timeoutMillis how long the browser may wait
 */
public record KeyCreation(
        String challenge,
        String rpId,
        String userId,
        String userName,
        String displayName,
        List<Long> algorithms,
        List<String> excluded,
        long timeoutMillis) {}
