/** Reads and writes terminals, their certificates, cards and sessions, behind the wall. */
package dev.mamori.terminal.store;
