/** Writes and reads audit rows by plain SQL: a row that is only ever added is no aggregate. */
package dev.mamori.audit.store;
