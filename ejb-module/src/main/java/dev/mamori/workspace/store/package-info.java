/** Reads and writes saved views, behind the wall. */
package dev.mamori.workspace.store;
