/**
 * What an incident touched: whose data an account, a terminal, a SIM, an address or a session saw, changed or took out
 * between two instants (control 8-1). Depends on {@code platform}, {@code tenancy}, {@code audit}, and on the register of
 * residents in what it asks the database.
 */
package dev.mamori.incident;
