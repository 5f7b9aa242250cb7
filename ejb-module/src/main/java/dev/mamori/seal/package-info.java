/**
 * The trail sealed: a tree over a municipality's events grows with every event, its root is signed every few seconds, and
 * the signed roots lie outside the database too, so that whoever changes, removes or turns back what happened is found out,
 * the database's superuser included (controls 8-3, 18). Depends on {@code platform}, {@code tenancy}, {@code audit} and the
 * verifier, whose hashing it shares.
 */
package dev.mamori.seal;
