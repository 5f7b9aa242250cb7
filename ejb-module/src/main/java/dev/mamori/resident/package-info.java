/**
 * The residents a city keeps records of: who they are, how they are found, how their particulars are corrected (controls
 * 5, 7, 8-1). Depends on {@code platform} and {@code audit}. Kinds and states that a caller must name stand here at the door.
 */
package dev.mamori.resident;
