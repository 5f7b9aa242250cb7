package dev.mamori.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a start has brought up so far, to be taken down in the opposite order, once. */
final class Resources implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    synchronized void trimLogs() {
        opened.stream()
                .filter(EmbeddedPostgres.class::isInstance)
                .map(EmbeddedPostgres.class::cast)
                .forEach(EmbeddedPostgres::trimLogs);
    }

    @Override
    public synchronized void close() {
        RuntimeException failure = null;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception one) {
                // The rest must still be stopped.
                failure = failure == null ? new StartFailure("停止中の失敗 / failure while stopping", one) : failure;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
