/** Keeps the answers of creations that carry an idempotency key. */
package dev.mamori.access.store;
