/**
 * The API's contract, tried on the running product over its real door. {@link dev.mamori.contract.LiveMamori} starts it
 * once; every answer that comes back is held against the API's own description on the way.
 */
package dev.mamori.contract;
