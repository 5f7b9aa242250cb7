/** Reads and writes disclosures, behind the wall. */
package dev.mamori.disclosure.store;
