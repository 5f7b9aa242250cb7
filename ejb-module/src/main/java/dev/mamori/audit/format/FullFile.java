package dev.mamori.audit.format;

import dev.mamori.audit.AuditEventView;
import dev.mamori.audit.TooManyEvents;
import java.io.IOException;

/** A file that has room for so many events and no more. */
final class FullFile implements EventFile {

    private final EventFile file;
    private int room;

    FullFile(EventFile file, int room) {
        this.file = file;
        this.room = room;
    }

    @Override
    public void accept(AuditEventView event) {
        if (room-- == 0) {
            throw new TooManyEvents();
        }
        file.accept(event);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
