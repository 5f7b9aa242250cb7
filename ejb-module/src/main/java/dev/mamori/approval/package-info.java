/**
 * Four eyes: what is dangerous is asked for by one person, decided by another, and carried out exactly as it was approved
 * (controls 5, 7, 14, 26). Other contexts bring a {@link dev.mamori.approval.FourEyesAction}; they may depend on this one,
 * which depends on {@code platform}, {@code audit}, {@code tenancy}, {@code access}, {@code caution}.
 */
package dev.mamori.approval;
