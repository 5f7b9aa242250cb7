package dev.mamori.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds, in what the server printed, the sentence that says why it did not start. */
final class FailureReason {

    private static final String CAUSE = "Caused by: ";
    private static final int LONGEST = 600;

    private FailureReason() {}

    static String in(Path log) {
        try {
            return in(List.of(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).split("\n")));
        } catch (IOException unreadable) {
            return "?";
        }
    }

    static String in(List<String> lines) {
        String cause = last(lines, CAUSE);
        if (cause != null) {
            return shortened(cause.substring(cause.lastIndexOf(CAUSE) + CAUSE.length()));
        }
        String error = last(lines, " ERROR ");
        return error == null ? "?" : shortened(error);
    }

    private static String last(List<String> lines, String part) {
        return lines.stream()
                .filter(line -> line.contains(part))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static String shortened(String text) {
        // The server's summary prints the cause inside its own notation.
        String line = text.strip().replaceAll("\"[}\\], ]*$", "");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + " …" : line;
    }
}
