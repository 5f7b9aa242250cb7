/**
 * Checks a trail without trusting who kept it: hashes and proofs of a Merkle tree (RFC 9162), signed heads (C2SP
 * checkpoints), and the one form in which an event is hashed (control 18). The server uses the same hashes; nothing of the
 * server is in here, so that the city can read and run all of it on a machine of its own.
 */
package dev.mamori.verifier;
