/** Procedures and how long they are good. */
package dev.mamori.caution.model;
