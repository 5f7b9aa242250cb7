package dev.mamori.verifier;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The proof that one event is in the trail, as a text that a city keeps and checks offline: the event's line, where it
 * stands, the hashes beside its way to the root, and the signed head that has this root (control 18).
 *
 * @param index the event's leaf
 * @param size how many leaves the tree has
 * @param line the event's canonical line
 * @param nodes the proof's hashes in their order
 * @param checkpoint the signed head
 */
public record ProofText(long index, long size, String line, List<byte[]> nodes, String checkpoint) {

    /** The first line's value. */
    public static final String FORMAT = "mamori-proof/1";

    private static final String NODE = "node: ";

    /** Refuses what would not be read again as it was written. */
    public ProofText {
        nodes = nodes.stream().map(byte[]::clone).toList();
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("an event is one line");
        }
        if (nodes.stream().anyMatch(node -> node.length != Hashes.LENGTH)) {
            throw new IllegalArgumentException("a node has " + Hashes.LENGTH + " bytes");
        }
    }

    @Override
    public List<byte[]> nodes() {
        return nodes.stream().map(byte[]::clone).toList();
    }

    /** As it is handed out. */
    public String text() {
        return "format: " + FORMAT + "\nindex: " + index + "\nsize: " + size + "\nline: " + line + "\n"
                + nodeLines(nodes) + "\n" + checkpoint;
    }

    /** Hashes alone, a line each: how a proof that a head goes on from another is handed out. */
    public static String nodeLines(List<byte[]> nodes) {
        var text = new StringBuilder();
        nodes.forEach(node -> text.append(NODE)
                .append(Base64.getEncoder().encodeToString(node))
                .append('\n'));
        return text.toString();
    }

    /** Reads what {@link #text()} wrote. */
    public static ProofText read(String text) {
        var end = text.indexOf("\n\n");
        if (end < 0 || end + 2 == text.length()) {
            throw new IllegalArgumentException("cut off before the signed head");
        }
        var lines = new ArrayList<>(List.of(text.substring(0, end).split("\n", -1)));
        if (!FORMAT.equals(value(lines, "format"))) {
            throw new IllegalArgumentException("not in the form " + FORMAT);
        }
        var index = number(value(lines, "index"));
        var size = number(value(lines, "size"));
        var line = value(lines, "line");
        return new ProofText(index, size, line, nodes(lines), text.substring(end + 2));
    }

    /** Reads what {@link #nodeLines(List)} wrote. */
    public static List<byte[]> readNodes(String text) {
        if (!text.isEmpty() && !text.endsWith("\n")) {
            throw new IllegalArgumentException("cut off within a line");
        }
        return nodes(text.lines().toList());
    }

    private static List<byte[]> nodes(List<String> lines) {
        var nodes = new ArrayList<byte[]>();
        for (var line : lines) {
            if (!line.startsWith(NODE)) {
                throw new IllegalArgumentException("no node: " + line);
            }
            var node = Base64.getDecoder().decode(line.substring(NODE.length()));
            if (node.length != Hashes.LENGTH) {
                throw new IllegalArgumentException("a node has " + Hashes.LENGTH + " bytes");
            }
            nodes.add(node);
        }
        return nodes;
    }

    /** Takes the next line away, which must have a name. */
    private static String value(List<String> lines, String name) {
        if (lines.isEmpty() || !lines.get(0).startsWith(name + ": ")) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return lines.remove(0).substring(name.length() + 2);
    }

    private static long number(String text) {
        if (!text.matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("no number: " + text);
        }
        return Long.parseLong(text);
    }
}
