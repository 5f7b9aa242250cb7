package dev.mamori.traceability;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Every mark in the tests of all modules, read from their sources: the table is then right at any moment of a build, before
 * the tests it tells of are compiled.
 */
final class Marks {

    private static final Pattern MARK = Pattern.compile("(?m)^\\s*@Satisfies\\((\\{[^}]*}|\"[^\"]*\")\\)");
    private static final Pattern NUMBER = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern MARKED =
            Pattern.compile("\\bclass\\s+\\w+|(\\w+)\\s*\\([^)]*\\)\\s*(throws [^{]*)?\\{");

    private Marks() {}

    /** One control that a test is marked with. */
    record Mark(String control, String test) {}

    static List<Mark> in(Path root) {
        try (var files = Files.walk(root)) {
            var marks = new ArrayList<Mark>();
            files.filter(file -> root.relativize(file).toString().matches(".*src/test/java/.*\\.java"))
                    .filter(file -> !root.relativize(file).toString().matches("(.*/)?target/.*|tests/traceability/.*"))
                    .sorted()
                    .forEach(file -> marks.addAll(of(root.relativize(file), read(file))));
            return marks;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Mark> of(Path file, String source) {
        var marks = new ArrayList<Mark>();
        var found = MARK.matcher(source);
        while (found.find()) {
            var test = "[`%s`](../../%s)".formatted(name(file, source.substring(found.end())), file);
            NUMBER.matcher(found.group(1)).results().forEach(number -> marks.add(new Mark(number.group(1), test)));
        }
        return marks;
    }

    private static String name(Path file, String afterMark) {
        var type = String.valueOf(file.getFileName()).replace(".java", "");
        var marked = MARKED.matcher(afterMark);
        if (!marked.find()) {
            throw new IllegalStateException("nothing is marked in " + file);
        }
        return marked.group(1) == null ? type : type + "." + marked.group(1);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
