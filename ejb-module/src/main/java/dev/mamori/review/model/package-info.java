/** A review and the roles it asks about. */
package dev.mamori.review.model;
