package dev.mamori.verifier;

/**
 * What a check found, and where.
 *
 * @param finding what
 * @param events how many events were read
 * @param heads how many signed heads agree
 * @param place where it is wrong: an event's line shortened to its numbers, or the sizes between which it is; empty when good
 */
record Verdict(Finding finding, long events, long heads, String place) {}
