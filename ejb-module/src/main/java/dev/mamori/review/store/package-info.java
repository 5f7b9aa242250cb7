/** The reviews of a municipality, behind the wall. */
package dev.mamori.review.store;
