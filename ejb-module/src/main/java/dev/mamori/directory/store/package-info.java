/** The accounts and groups as the directory sees them, behind the wall. */
package dev.mamori.directory.store;
