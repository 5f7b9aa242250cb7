/** Reads and writes accounts, sessions and credentials. */
package dev.mamori.identity.store;
