/** The tree, its signed heads and the keys, as the database keeps them. */
package dev.mamori.seal.store;
