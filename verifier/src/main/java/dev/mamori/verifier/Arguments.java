package dev.mamori.verifier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was asked for. An option that is not known is refused, because a check that silently leaves out what was asked for
 * says more than it knows.
 *
 * @param command what to check
 * @param files the files in their order
 * @param options what stands behind each option
 */
record Arguments(String command, List<String> files, Map<String, String> options) {

    private static final Map<String, Integer> FILES = Map.of("audit", 1, "proof", 1, "consistency", 3);
    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "audit", Set.of("--key", "--head", "--lang"),
            "proof", Set.of("--key", "--head", "--lang"),
            "consistency", Set.of("--key", "--lang"));
    private static final Set<String> LANGUAGES = Set.of("ja", "en");

    /** Reads them; what is wrong with them is the message of the exception. */
    static Arguments read(String... given) {
        if (given.length == 0 || !FILES.containsKey(given[0])) {
            throw new IllegalArgumentException(given.length == 0 ? "" : given[0]);
        }
        var files = new ArrayList<String>();
        var options = new HashMap<String, String>();
        for (var index = 1; index < given.length; index++) {
            if (given[index].startsWith("-")) {
                option(given, index, options);
                index++;
            } else {
                files.add(given[index]);
            }
        }
        return new Arguments(given[0], files, options).whole();
    }

    private static void option(String[] given, int index, Map<String, String> options) {
        var name = given[index];
        var valued = index + 1 < given.length && !given[index + 1].isEmpty() && !given[index + 1].startsWith("-");
        if (!OPTIONS.get(given[0]).contains(name) || !valued || options.put(name, given[index + 1]) != null) {
            throw new IllegalArgumentException(name);
        }
    }

    private Arguments whole() {
        if (files.size() != FILES.get(command)) {
            throw new IllegalArgumentException(String.join(" ", files));
        }
        if (!options.containsKey("--key")) {
            throw new IllegalArgumentException("--key");
        }
        if (!LANGUAGES.contains(options.getOrDefault("--lang", "en"))) {
            throw new IllegalArgumentException("--lang " + options.get("--lang"));
        }
        return this;
    }
}
