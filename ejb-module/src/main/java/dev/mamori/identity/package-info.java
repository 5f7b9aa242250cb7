/**
 * Who somebody is: accounts, API clients, passwords, second factors, the two stages of sign-in and sessions (controls
 * 6-3, 12, 13, 23). Depends on {@code platform}, {@code audit}, {@code tenancy}, {@code access}.
 */
package dev.mamori.identity;
