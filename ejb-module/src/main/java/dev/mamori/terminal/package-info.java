/**
 * Terminals the city has registered: who they are by certificate, and their life (controls 6-2, 6-3, 16). Depends on
 * {@code platform}, {@code audit}, {@code tenancy}, {@code access}.
 */
package dev.mamori.terminal;
