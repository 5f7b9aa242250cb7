/**
 * Terminals the city has registered, their certificates and SIM cards: who they are, from where they may come, and their
 * life (controls 6-2, 6-3, 16). Depends on {@code platform}, {@code audit}, {@code tenancy}, {@code access}.
 */
package dev.mamori.terminal;
