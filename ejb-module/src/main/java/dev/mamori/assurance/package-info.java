/**
 * The control matrix: what the contract asks, how each line is proved, and what the probes saw last. Status is computed,
 * never typed. May look into every context's root; nothing depends on it.
 */
package dev.mamori.assurance;
