/**
 * How far the clocks can be trusted: this machine's against its time sources and against the database, every minute
 * (control 19). Depends on {@code platform}, {@code audit} and {@code tenancy}.
 */
package dev.mamori.clock;
