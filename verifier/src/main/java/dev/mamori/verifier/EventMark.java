package dev.mamori.verifier;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What an event's line says of its place: enough to find it again.
 *
 * @param index its leaf
 * @param seq its number in the city's trail
 * @param id its identity
 * @param at when it happened
 */
record EventMark(long index, String seq, String id, String at) {

    private static final int LONGEST = 320;
    private static final Pattern BEGINNING = Pattern.compile("\\{\"v\":1,\"tenant\":[^,]{1,64},\"index\":(\\d{1,18}),"
            + "\"seq\":(\\d{1,19}),\"id\":\"([0-9a-f-]{36})\",\"at\":\"([0-9TZ:.-]{20,40})\"");

    /** Read from the beginning of a line; null when that is no event's. */
    static EventMark of(byte[] line) {
        var beginning = new String(line, 0, Math.min(line.length, LONGEST), StandardCharsets.ISO_8859_1);
        var found = BEGINNING.matcher(beginning);
        return found.lookingAt()
                ? new EventMark(Long.parseLong(found.group(1)), found.group(2), found.group(3), found.group(4))
                : null;
    }

    @Override
    public String toString() {
        return "\"index\":" + index + ",\"seq\":" + seq + ",\"id\":\"" + id + "\"";
    }
}
