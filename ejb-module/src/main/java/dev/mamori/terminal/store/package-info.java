/** Reads and writes terminals, behind the wall. */
package dev.mamori.terminal.store;
