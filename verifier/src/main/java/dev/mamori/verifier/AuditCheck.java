package dev.mamori.verifier;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads an export once, from its first event to its last, and compares the tree that its events make with every head that
 * was signed, in memory that does not grow with it.
 */
final class AuditCheck {

    private static final Pattern NUMBERS =
            Pattern.compile("\"index\":(\\d+),\"seq\":(\\d+),\"id\":\"([0-9a-f-]{36})\"");

    private final AuditExport export;
    private final PublicKey key;
    private final NavigableMap<Long, byte[]> heads = new TreeMap<>();
    private final Frontier tree;
    private long agreed;
    private long proven;
    private String firstChanged;
    private String kept;

    AuditCheck(AuditExport export, PublicKey key) {
        this.export = export;
        this.key = key;
        this.tree = export.left();
        this.proven = export.first();
    }

    /** Checks; a head the city kept must fit too, null for none. */
    Verdict run(String keptHead) throws IOException {
        kept = keptHead;
        var unsigned = takeHeads();
        if (unsigned != null) {
            return unsigned;
        }
        try (var events = export.events();
                var leaves = export.leaves()) {
            var wrong = walk(events, leaves);
            return wrong == null ? end() : wrong;
        }
    }

    private Verdict takeHeads() throws IOException {
        for (var note : export.heads()) {
            var wrong = take(note);
            if (wrong != null) {
                return wrong;
            }
        }
        if (kept == null) {
            return null;
        }
        var wrong = take(kept);
        if (wrong != null) {
            return wrong;
        }
        return Checkpoint.read(kept).size() < export.first() ? verdict(Finding.HEAD_BEFORE_PART, sizeOf(kept)) : null;
    }

    private Verdict take(String note) {
        if (!Notes.verifies(note, export.origin(), key)) {
            return verdict(
                    Finding.HEAD_NOT_SIGNED, note.lines().limit(2).toList().toString());
        }
        var head = Checkpoint.read(note);
        var other = heads.put(head.size(), head.root());
        return other == null || Arrays.equals(other, head.root()) ? null : verdict(Finding.FORKED, sizeOf(note));
    }

    private Verdict walk(InputStream events, InputStream leaves) throws IOException {
        for (var line = line(events); line != null; line = line(events)) {
            var hash = Hashes.leaf(line);
            var text = new String(line, StandardCharsets.UTF_8);
            if (number(text) != tree.size()) {
                return verdict(Finding.EVENT_MISPLACED, tree.size() + " / " + numbers(text));
            }
            if (firstChanged == null && !Arrays.equals(hash, leaves.readNBytes(Hashes.LENGTH))) {
                firstChanged = numbers(text);
            }
            tree.add(hash);
            var wrong = compare();
            if (wrong != null) {
                return wrong;
            }
        }
        return null;
    }

    /** Where a head was signed at this size, it must be of this tree. */
    private Verdict compare() {
        var root = heads.get(tree.size());
        if (root == null) {
            return null;
        }
        if (Arrays.equals(root, tree.root())) {
            agreed++;
            proven = tree.size();
            return null;
        }
        if (firstChanged != null) {
            return verdict(Finding.EVENT_CHANGED, firstChanged);
        }
        var byCity = kept != null && Checkpoint.read(kept).size() == tree.size();
        return verdict(byCity ? Finding.FORKED : Finding.REWRITTEN, proven + "-" + tree.size());
    }

    private Verdict end() {
        var last = heads.isEmpty() ? 0 : heads.lastKey();
        if (kept != null && Checkpoint.read(kept).size() > tree.size()) {
            return verdict(Finding.ROLLED_BACK, tree.size() + " < " + sizeOf(kept));
        }
        if (last > tree.size()) {
            return verdict(Finding.TAIL_MISSING, tree.size() + " < " + last);
        }
        if (last < tree.size()) {
            return verdict(Finding.UNSIGNED_EVENTS, last + " < " + tree.size());
        }
        return firstChanged == null ? verdict(Finding.OK, "") : verdict(Finding.HASHES_CHANGED, firstChanged);
    }

    private Verdict verdict(Finding finding, String place) {
        return new Verdict(finding, tree.size() - export.first(), agreed, place);
    }

    private static String sizeOf(String note) {
        return Long.toString(Checkpoint.read(note).size());
    }

    private static long number(String line) {
        var numbers = NUMBERS.matcher(line);
        return numbers.find() ? Long.parseLong(numbers.group(1)) : -1;
    }

    private static String numbers(String line) {
        var numbers = NUMBERS.matcher(line);
        return numbers.find() ? numbers.group() : "?";
    }

    private static byte[] line(InputStream events) throws IOException {
        var line = new ByteArrayOutputStream(512);
        for (var next = events.read(); next >= 0; next = events.read()) {
            if (next == '\n') {
                return line.toByteArray();
            }
            line.write(next);
        }
        return line.size() == 0 ? null : line.toByteArray();
    }
}
