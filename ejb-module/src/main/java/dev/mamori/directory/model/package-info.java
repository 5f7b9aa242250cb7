/** What a directory says and asks: filters, paths, changes. */
package dev.mamori.directory.model;
