/**
 * Misuse is noticed: rules look at what everybody does, alerts say what they saw, and somebody else closes them with a
 * reason (control 27). Depends on {@code platform}, {@code tenancy}, {@code audit}, {@code approval}, {@code caution} and
 * {@code identity} and {@code resident}; takes residents by id.
 */
package dev.mamori.watch;
