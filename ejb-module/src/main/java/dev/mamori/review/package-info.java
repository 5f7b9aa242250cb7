/**
 * Every quarter somebody says of every role whether it is still needed; what nobody speaks for is taken away (controls 12,
 * 26). Depends on {@code platform}, {@code audit}, {@code access}, {@code tenancy} and {@code identity}.
 */
package dev.mamori.review;
