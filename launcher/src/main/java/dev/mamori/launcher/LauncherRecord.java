package dev.mamori.launcher;

/** The launcher's own traces on disk, by which {@code stop} and {@code status} find it. */
final class LauncherRecord implements AutoCloseable {

    private final ProcessRecord record;

    private LauncherRecord(ProcessRecord record) {
        this.record = record;
        record.write(ProcessHandle.current());
    }

    /** From the moment the installation is ours. */
    static LauncherRecord running(Layout layout) {
        return new LauncherRecord(launcher(layout));
    }

    /** From the moment people can work. */
    static LauncherRecord ready(Layout layout) {
        return new LauncherRecord(readiness(layout));
    }

    static ProcessRecord launcher(Layout layout) {
        return new ProcessRecord(layout.run().resolve("launcher.pid"));
    }

    static ProcessRecord readiness(Layout layout) {
        return new ProcessRecord(layout.run().resolve("ready.pid"));
    }

    @Override
    public void close() {
        record.forget();
    }
}
