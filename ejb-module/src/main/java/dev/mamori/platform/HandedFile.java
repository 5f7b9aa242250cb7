package dev.mamori.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file for the city, ready to be sent; it is nowhere any more once its stream is closed.
 *
 * @param name what the file is called
 * @param type its media type
 * @param size how many bytes it has
 * @param content its bytes; whoever takes it closes it
 */
public record HandedFile(String name, String type, long size, InputStream content) {

    /**
     * Writes the file to the disk first, so that what is refused on the way is never half sent.
     *
     * @throws UncheckedIOException when the disk has no room
     */
    public static HandedFile written(String name, String type, Content content) {
        try {
            var file = Files.createTempFile(Path.of(System.getProperty("jboss.server.temp.dir")), "handed-", ".part");
            try {
                try (var out = Files.newOutputStream(file)) {
                    content.write(out);
                }
                return new HandedFile(
                        name, type, Files.size(file), Files.newInputStream(file, StandardOpenOption.READ));
            } finally {
                // the open stream keeps the bytes; nothing stays if the machine stops on the way
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("a file cannot be written", full);
        }
    }

    /** What a file holds. */
    @FunctionalInterface
    public interface Content {

        /** Writes all of it. */
        void write(OutputStream out) throws IOException;
    }
}
