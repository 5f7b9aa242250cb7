/** What suppliers and their workers are, and what they may become. */
package dev.mamori.supplier.model;
