/** Keeps what was found, and reads the database's own clock. */
package dev.mamori.clock.store;
