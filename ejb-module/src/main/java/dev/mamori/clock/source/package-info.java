/** The time sources: servers asked by SNTP, and the machine's own chrony. */
package dev.mamori.clock.source;
