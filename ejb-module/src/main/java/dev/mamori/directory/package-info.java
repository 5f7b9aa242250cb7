/**
 * The city's directory keeps accounts and departments in step (SCIM 2.0, RFC 7643 and 7644; controls 12, 26). It can take
 * rights away, and give none. Depends on {@code platform}, {@code audit}, {@code tenancy}, {@code access}, {@code identity}.
 */
package dev.mamori.directory;
