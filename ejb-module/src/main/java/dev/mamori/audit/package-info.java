/**
 * The trail: exactly one true row for each outcome of an operation, only ever added to (controls 8-1, 18). Depends on
 * {@code platform} and {@code tenancy}.
 */
package dev.mamori.audit;
