/**
 * The first start: checks that the walls stand before anything is served, and sets a municipality up from a file the
 * operator gives. May use every context's door; nothing depends on it.
 */
package dev.mamori.setup;
