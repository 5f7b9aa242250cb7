package dev.mamori.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Keeps what a process prints in a file that never grows beyond its cap: one older file is kept beside it. */
final class CappedLog implements AutoCloseable {

    private static final long CAP = 5L * 1024 * 1024;

    private final Path file;
    private final InputStream source;
    private final Thread thread;

    CappedLog(Path file, InputStream source) {
        this.file = file;
        this.source = source;
        this.thread = new Thread(this::copy, "console of the server");
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        try {
            thread.join(2000);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void copy() {
        byte[] buffer = new byte[8192];
        try (source) {
            while (true) {
                long written = 0;
                try (OutputStream out = Files.newOutputStream(file)) {
                    while (written < CAP) {
                        int count = source.read(buffer);
                        if (count < 0) {
                            return;
                        }
                        out.write(buffer, 0, count);
                        written += count;
                    }
                }
                Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException closed) {
            // The process ended, or the disk is full: the server's own log tells.
        }
    }
}
