package dev.mamori.bench;

/** One way to do one unit of work, over one connection; a thread each. */
interface Leg extends AutoCloseable {

    /** Does it once. */
    void once() throws Exception;

    @Override
    void close() throws Exception;

    /** Opens a connection of its own for each thread. */
    interface Opening {
        Leg open(int thread) throws Exception;
    }
}
