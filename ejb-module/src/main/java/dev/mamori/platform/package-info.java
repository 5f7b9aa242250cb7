/**
 * What every room of the house stands on: the declaration of use cases, the caller, errors, ids, the clock and paging.
 * It knows no domain and depends on nothing of ours.
 */
package dev.mamori.platform;
