/** Evidence rows: only ever added to. */
package dev.mamori.assurance.store;
