/** Reads and writes municipalities and departments. */
package dev.mamori.tenancy.store;
