package dev.mamori.installation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an installation writes down: the server's, the database's and the management's logs, line by line. */
final class LogLines {

    /** A time by the city's clock with its offset (RFC 3339; the database puts a blank before the offset). */
    private static final Pattern TIMED =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d:\\d\\d\\.\\d{3} ?\\+09:00 .*");

    /** How a line goes on: a stack trace, and what a message of several lines puts below its first. */
    private static final Pattern GOES_ON = Pattern.compile("\\s.*|Caused by: .*|[a-z]+(\\.[A-Za-z0-9_$]+)+(: .*)?|");

    /** What the operator was told on the terminal; it is no log. */
    private static final String TOLD = "launcher.log";

    private LogLines() {}

    /** The logs, wherever they lie. */
    static List<Path> files(Path home) throws IOException {
        var logs = new ArrayList<Path>();
        for (var directory : List.of("log", "server/log", "postgresql/data/log")) {
            try (Stream<Path> files = Files.list(home.resolve(directory))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(TOLD))
                        .forEach(logs::add);
            }
        }
        return logs;
    }

    /** The lines of a log that carry no time with its offset and do not go on from one that does. */
    static List<String> withoutOffset(Path log) throws IOException {
        var wrong = new ArrayList<String>();
        var begun = false;
        for (var line : Files.readAllLines(log, StandardCharsets.UTF_8)) {
            var timed = TIMED.matcher(line).matches();
            if (!timed && !(begun && GOES_ON.matcher(line).matches())) {
                wrong.add(line);
            }
            begun |= timed;
        }
        return wrong;
    }
}
