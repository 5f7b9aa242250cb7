package dev.mamori.verifier;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;

/** The signed heads of an export in their order; what the city's key did not sign for this trail is never handed out. */
final class Heads implements Closeable {

    private static final String BETWEEN = "--";
    private static final int LONGEST_NOTE = 1 << 14;

    private final Lines lines;
    private final String origin;
    private final PublicKey key;
    private long number;

    Heads(Lines lines, String origin, PublicKey key) {
        this.lines = lines;
        this.origin = origin;
        this.key = key;
    }

    /** The next head, null after the last. */
    Checkpoint next() throws IOException {
        var note = new StringBuilder();
        var line = lines.next();
        for (; line != null; line = lines.next()) {
            var text = new String(line, StandardCharsets.UTF_8);
            if (BETWEEN.equals(text)) {
                break;
            }
            note.append(text).append('\n');
            if (note.length() > LONGEST_NOTE) {
                throw new Objection(Finding.TOO_LONG, "heads.txt");
            }
        }
        number++;
        return line == null && note.length() == 0 ? null : signed(note.toString(), "heads.txt #" + number);
    }

    private Checkpoint signed(String note, String where) throws Objection {
        try {
            return signed(note, origin, key, where);
        } catch (IllegalArgumentException noHead) {
            throw new Objection(Finding.HEAD_NOT_SIGNED, where);
        }
    }

    /** The head that a note holds, if the key signed it for a trail. */
    static Checkpoint signed(String note, String origin, PublicKey key, String where) throws Objection {
        var head = Checkpoint.read(note);
        if (!head.origin().equals(origin)) {
            throw new Objection(Finding.OTHER_ORIGIN, where + ": " + head.origin() + " / " + origin);
        }
        if (Notes.verifies(note, origin, key)) {
            return head;
        }
        throw new Objection(
                Notes.signedByAnother(note, origin, key) ? Finding.OTHER_KEY : Finding.HEAD_NOT_SIGNED,
                where + ": " + head.origin() + ", " + head.size());
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
