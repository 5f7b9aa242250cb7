package dev.mamori.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.List;

/**
 * Reads an export once, from its first event to its last, and compares the tree that its events make with every head that
 * was signed, in memory that does not grow with it. The hashes the service kept make a second tree: where a signed head
 * agrees with one of the two, it is known whether the event was changed or only the hash beside it.
 */
final class AuditCheck {

    private final AuditExport export;
    private final PublicKey key;
    private final Manifest manifest;
    private final Frontier tree;
    private Frontier stored;
    private Heads heads;
    private Checkpoint next;
    private Checkpoint newest;
    private Checkpoint kept;
    private long agreed;
    private long proven;
    private EventMark differing;
    private EventMark spoiled;
    private String earliest;
    private String latest;

    AuditCheck(AuditExport export, PublicKey key) {
        this.export = export;
        this.key = key;
        this.manifest = export.manifest();
        this.tree = manifest.left();
        this.stored = manifest.left();
        this.proven = manifest.first();
    }

    /** Checks; a head the city kept must fit too, null for none. */
    Verdict run(String keptHead) throws IOException {
        try (var signed = export.heads(key);
                var events = export.events();
                var leaves = export.leaves()) {
            heads = signed;
            takeKept(keptHead);
            walk(events, leaves);
            return verdict(Finding.OK, "");
        } catch (Objection objection) {
            return verdict(objection.finding(), objection.place());
        }
    }

    private void takeKept(String note) throws Objection {
        if (note == null) {
            return;
        }
        try {
            kept = Heads.signed(note, manifest.origin(), key, "--head");
        } catch (IllegalArgumentException noHead) {
            throw new Objection(Finding.HEAD_UNREADABLE, String.valueOf(noHead.getMessage()));
        }
        if (kept.size() < manifest.first()) {
            throw new Objection(Finding.HEAD_BEFORE_PART, kept.size() + " < " + manifest.first());
        }
    }

    private void walk(Lines events, InputStream leaves) throws IOException {
        advance();
        if (next == null) {
            throw new Objection(Finding.NO_HEAD, "heads.txt");
        }
        compare();
        for (var line = events.next(); line != null; line = events.next()) {
            take(line, leaves.readNBytes(Hashes.LENGTH));
            compare();
        }
        end(leaves);
    }

    private void advance() throws IOException {
        var before = next;
        next = heads.next();
        if (next == null) {
            return;
        }
        if (next.size() < (before == null ? manifest.first() : before.size())) {
            throw new Objection(Finding.HEADS_DISORDERED, Long.toString(next.size()));
        }
        if (before != null && next.size() == before.size() && !Arrays.equals(next.root(), before.root())) {
            throw new Objection(Finding.FORKED, Long.toString(next.size()));
        }
    }

    private void take(byte[] line, byte[] leaf) throws Objection {
        var mark = EventMark.of(line);
        if (mark == null) {
            throw new Objection(Finding.EVENT_MALFORMED, Long.toString(tree.size()));
        }
        if (mark.index() != tree.size()) {
            throw new Objection(Finding.EVENT_MISPLACED, tree.size() + " / " + mark);
        }
        var hash = Hashes.leaf(line);
        tree.add(hash);
        stored.add(leaf);
        if (differing == null && !Arrays.equals(hash, leaf)) {
            differing = mark;
        }
        earliest = earliest == null || mark.at().compareTo(earliest) < 0 ? mark.at() : earliest;
        latest = latest == null || mark.at().compareTo(latest) > 0 ? mark.at() : latest;
    }

    /** Where a head was signed at this size, it must be of this tree. */
    private void compare() throws IOException {
        while (next != null && next.size() == tree.size()) {
            demand(next, Finding.REWRITTEN);
            agreed++;
            newest = next;
            advance();
        }
        if (kept != null && kept.size() == tree.size()) {
            demand(kept, Finding.FORKED);
        }
    }

    private void demand(Checkpoint head, Finding otherwise) throws Objection {
        if (Arrays.equals(head.root(), tree.root())) {
            proven = tree.size();
            settle();
            return;
        }
        if (differing != null && Arrays.equals(head.root(), stored.root())) {
            throw new Objection(Finding.EVENT_CHANGED, differing.toString());
        }
        throw new Objection(otherwise, proven + "-" + tree.size());
    }

    /** The events up to here are what was signed: where a kept hash says otherwise, it is the hash that is wrong. */
    private void settle() {
        if (differing != null) {
            spoiled = spoiled == null ? differing : spoiled;
            differing = null;
            stored = Frontier.of(tree.size(), tree.roots());
        }
    }

    private void end(InputStream leaves) throws IOException {
        var size = tree.size();
        if (kept != null && kept.size() > size) {
            throw new Objection(Finding.ROLLED_BACK, size + " < " + kept.size());
        }
        if (next != null) {
            throw new Objection(Finding.TAIL_MISSING, size + " < " + lastSize());
        }
        if (newest.size() < size) {
            throw new Objection(Finding.UNSIGNED_EVENTS, newest.size() + " < " + size);
        }
        if (leaves.read() >= 0) {
            throw new Objection(Finding.HASHES_SURPLUS, "leaves.bin > " + size);
        }
        if (manifest.deniesSize(size)) {
            throw new Objection(Finding.SIZE_DIFFERS, "manifest.txt / " + size);
        }
        if (spoiled != null) {
            throw new Objection(Finding.HASHES_CHANGED, spoiled.toString());
        }
    }

    private long lastSize() throws IOException {
        var last = next.size();
        for (; next != null; advance()) {
            last = next.size();
        }
        return last;
    }

    private Verdict verdict(Finding finding, String place) {
        return new Verdict(
                finding,
                place,
                "facts",
                List.of(
                        manifest.origin(),
                        manifest.first(),
                        tree.size() - manifest.first(),
                        agreed,
                        newest == null ? "-" : newest.size(),
                        earliest == null ? "-" : earliest,
                        latest == null ? "-" : latest));
    }
}
