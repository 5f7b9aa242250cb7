/** Encrypts what the city gives away to the one who is to read it (control 8-3). */
package dev.mamori.seal.pki;
