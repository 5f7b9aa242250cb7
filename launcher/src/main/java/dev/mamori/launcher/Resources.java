package dev.mamori.launcher;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * What a start has brought up so far, to be taken down in the opposite order, once. A stop signal may come in the middle
 * of a start: then nothing more is opened, and nothing that was opened is forgotten.
 */
final class Resources implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();
    private boolean closed;

    /** Opens under the lock: a stop that comes meanwhile waits, and then finds the resource. */
    synchronized <T extends AutoCloseable> T open(Supplier<T> opening) {
        if (closed) {
            throw new StartFailure("停止しました / stopped");
        }
        T resource = opening.get();
        opened.push(resource);
        return resource;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    synchronized void trimLogs() {
        opened.stream()
                .filter(EmbeddedPostgres.class::isInstance)
                .map(EmbeddedPostgres.class::cast)
                .forEach(EmbeddedPostgres::trimLogs);
    }

    @Override
    public synchronized void close() {
        closed = true;
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
