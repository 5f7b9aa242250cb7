/**
 * Mistakes are kept from happening: what cannot be taken back is shown in numbers before it is done, is done only as it was
 * shown, and has a procedure that somebody looks after (control 14). Other contexts bring a {@link
 * dev.mamori.caution.Forecast} for each of their operations that cannot be taken back; they may depend on this one, which
 * depends on {@code platform}, {@code access}, {@code audit} and {@code tenancy}.
 */
package dev.mamori.caution;
