/**
 * The operators' way in: a client certificate and the password of the same name (controls 13, 26). Runs in the server's
 * security layer, not in the application; depends on nothing of ours.
 */
package dev.mamori.management;
