/** Terminals, their certificates and SIM cards: their states, and what may be registered of them. */
package dev.mamori.terminal.model;
