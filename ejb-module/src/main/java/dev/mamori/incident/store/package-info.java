/** Asks the trail by plain SQL, in one statement a question. */
package dev.mamori.incident.store;
