package dev.mamori.seal.store;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it lies in the trail, and as it is hashed.
 *
 * @param index its number in the tree
 * @param seq its number in the trail
 * @param xid the transaction that wrote it
 * @param id its id
 * @param at when it happened
 * @param line its canonical line
 */
public record StoredEvent(long index, long seq, String xid, UUID id, Instant at, String line) {}
