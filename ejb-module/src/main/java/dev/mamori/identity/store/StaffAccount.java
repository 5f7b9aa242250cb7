package dev.mamori.identity.store;

import java.util.Set;
import java.util.UUID;

/**
 * What a sign-in needs to know of an account.
 *
 * @param id account
 * @param loginId as registered
 * @param displayName how to address the person
 * @param passwordHash stored form
 * @param secondFactorEnrolled whether a second factor is enrolled
 * @param active whether it may sign in
 * @param roles roles in force now
 */
public record StaffAccount(
        UUID id,
        String loginId,
        String displayName,
        String passwordHash,
        boolean secondFactorEnrolled,
        boolean active,
        Set<String> roles) {}
