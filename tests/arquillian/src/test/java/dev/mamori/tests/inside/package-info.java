/** What the tests use within the server: callers, scenes, samples of every operation, and the database as it really is. */
package dev.mamori.tests.inside;
