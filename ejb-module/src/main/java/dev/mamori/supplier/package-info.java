/**
 * Who works for the provider, on what, with whose approval: the register of suppliers down to the last tier, their
 * workers, and the accounts that end with them (controls 10, 11, 12). Depends on {@code platform}, {@code audit}, {@code
 * tenancy}, {@code access}, {@code approval}, {@code identity}.
 */
package dev.mamori.supplier;
