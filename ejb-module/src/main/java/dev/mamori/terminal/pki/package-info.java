/**
 * The issuing authority of terminals' certificates: requests, certificates and the revocation list (RFC 2986, RFC 5280).
 * Certificates know time only as the JDK's oldest type; it stays in here.
 */
package dev.mamori.terminal.pki;
