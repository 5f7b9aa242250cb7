/** Municipalities and departments as the persistence layer knows them. */
package dev.mamori.tenancy.model;
