/** Terminals and their states. */
package dev.mamori.terminal.model;
