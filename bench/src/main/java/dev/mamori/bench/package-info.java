/**
 * Measures the product against the bare database: the same rows, the same commits, in one run, leg by leg in turn. How to
 * read the figures stands in {@code bench/README.md}.
 */
package dev.mamori.bench;
