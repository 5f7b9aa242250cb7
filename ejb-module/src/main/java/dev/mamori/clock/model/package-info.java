/** What was read of the clocks, and what follows from it. */
package dev.mamori.clock.model;
