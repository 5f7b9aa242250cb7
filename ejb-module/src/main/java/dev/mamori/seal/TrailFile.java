package dev.mamori.seal;

import java.io.InputStream;

/**
 * A file for the city, ready to be sent; it is nowhere any more once its stream is closed.
 *
 * @param name what the file is called
 * @param size how many bytes it has
 * @param content its bytes; whoever takes it closes it
 */
public record TrailFile(String name, long size, InputStream content) {}
