package dev.mamori.verifier;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The lines of a stream, one after the other, none longer than what the service writes: memory does not grow with a file. */
final class Lines implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final InputStream stream;
    private final String name;
    private final int longest;
    private final byte[] buffer = new byte[BUFFER];
    private int start;
    private int end;

    Lines(InputStream stream, String name, int longest) {
        this.stream = stream;
        this.name = name;
        this.longest = longest;
    }

    /** The next line without its end, null after the last. */
    byte[] next() throws IOException {
        var line = new ByteArrayOutputStream(512);
        while (filled()) {
            var stop = start;
            while (stop < end && buffer[stop] != '\n') {
                stop++;
            }
            line.write(buffer, start, stop - start);
            if (line.size() > longest) {
                throw new Objection(Finding.TOO_LONG, name);
            }
            start = stop + 1;
            if (stop < end) {
                return line.toByteArray();
            }
        }
        return line.size() == 0 ? null : line.toByteArray();
    }

    private boolean filled() throws IOException {
        if (start < end) {
            return true;
        }
        start = 0;
        end = stream.read(buffer, 0, BUFFER);
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
