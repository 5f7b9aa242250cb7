package dev.mamori.seal;

import dev.mamori.platform.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What each operation's name in the trail means, for whoever reads an export without the service. */
@ApplicationScoped
public class EventDictionary {

    private static final String NAMES = "[A-Z][A-Z_]*";

    /** A table (RFC 4180) that a spreadsheet opens as UTF-8. */
    String csv() {
        var words = Messages.operations();
        return words.keys(NAMES).stream()
                .map(name -> line(name, words.say(Locale.JAPANESE, name), words.say(Locale.ENGLISH, name)))
                .collect(Collectors.joining("", "\uFEFF" + line("operation", "日本語", "English"), ""));
    }

    private static String line(String... cells) {
        return Arrays.stream(cells)
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
