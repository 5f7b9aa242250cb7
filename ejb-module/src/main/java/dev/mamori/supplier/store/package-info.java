/** Reads and writes the register of suppliers and what it said before, behind the wall. */
package dev.mamori.supplier.store;
