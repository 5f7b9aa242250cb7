/**
 * What is kept for a time only goes when its time is over, and the trail says so (controls 7, 18). Depends on {@code
 * platform}, {@code tenancy}, {@code audit}, {@code access}, {@code identity}, {@code
 * supplier}.
 */
package dev.mamori.upkeep;
