/**
 * What a person arranges for the own work: saved views of lists. Depends on {@code platform} only.
 */
package dev.mamori.workspace;
