package dev.mamori.verifier;

import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Which part of whose trail an export holds. Nothing of it is believed: it is compared with what was signed. */
final class Manifest {

    private static final String FORMAT = "1";

    private final Map<String, String> members;
    private final long first;
    private final Frontier left;

    private Manifest(Map<String, String> members) throws Objection {
        this.members = members;
        if (!FORMAT.equals(members.get("format"))) {
            throw new Objection(Finding.FORMAT_UNKNOWN, "manifest.txt format: " + members.get("format"));
        }
        if (origin() == null || origin().isBlank()) {
            throw new Objection(Finding.UNREADABLE, "manifest.txt origin");
        }
        first = number("first");
        left = edge();
    }

    static Manifest read(String text) throws Objection {
        var members = new HashMap<String, String>();
        for (var line : text.lines().filter(line -> !line.isBlank()).toList()) {
            var colon = line.indexOf(':');
            if (colon < 1
                    || members.put(
                                    line.substring(0, colon),
                                    line.substring(colon + 1).strip())
                            != null) {
                throw new Objection(Finding.UNREADABLE, "manifest.txt: " + line);
            }
        }
        return new Manifest(members);
    }

    /** Whose trail it is, as the heads name it. */
    String origin() {
        return members.get("origin");
    }

    /** The number of the first event in it. */
    long first() {
        return first;
    }

    /** The edge of the tree left of the first event. */
    Frontier left() {
        return Frontier.of(first, left.roots());
    }

    /** Whether the manifest says that the trail ends elsewhere than at a size. */
    boolean deniesSize(long size) throws Objection {
        return members.containsKey("size") && number("size") != size;
    }

    private long number(String name) throws Objection {
        var number = members.getOrDefault(name, "");
        if (!number.matches("0|[1-9][0-9]{0,17}")) {
            throw new Objection(Finding.UNREADABLE, "manifest.txt " + name + ": " + number);
        }
        return Long.parseLong(number);
    }

    private Frontier edge() throws Objection {
        try {
            var roots = Stream.of(members.getOrDefault("left", "").split(" "))
                    .filter(root -> !root.isEmpty())
                    .map(Base64.getDecoder()::decode)
                    .toList();
            if (roots.stream().anyMatch(root -> root.length != Hashes.LENGTH)) {
                throw new IllegalArgumentException("a root has " + Hashes.LENGTH + " bytes");
            }
            return Frontier.of(first, roots);
        } catch (IllegalArgumentException malformed) {
            throw new Objection(Finding.UNREADABLE, "manifest.txt left: " + malformed.getMessage());
        }
    }
}
