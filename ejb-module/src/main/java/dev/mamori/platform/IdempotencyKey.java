package dev.mamori.platform;

/**
 * The caller's own name for one creation, so that a repeated request is answered once.
 *
 * @param key what the caller chose, 1 to 255 visible characters
 * @param requestHash SHA-256 (hex) over method, path and body: the same key with another request is refused
 */
public record IdempotencyKey(String key, String requestHash) {}
