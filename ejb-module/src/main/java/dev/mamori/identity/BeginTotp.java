package dev.mamori.identity;

/**
 * Begins the enrolment of codes of six digits.
 *
 * @param algorithm {@code SHA256}, or null for it; every other is refused
 */
public record BeginTotp(String algorithm) {}
