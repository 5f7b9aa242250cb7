/** The residents' rows, behind the wall: one statement for each read. */
package dev.mamori.resident.store;
