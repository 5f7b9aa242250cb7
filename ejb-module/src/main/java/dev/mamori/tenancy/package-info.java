/**
 * Municipalities, their departments and the wall between them (controls 2, 29). Depends on {@code platform} only.
 */
package dev.mamori.tenancy;
