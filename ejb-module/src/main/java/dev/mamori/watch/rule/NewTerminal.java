package dev.mamori.watch.rule;

import dev.mamori.watch.AlertRule;
import java.util.LinkedHashMap;
import java.util.List;

/** Signed in at a terminal where the person has never worked, having worked at others. */
final class NewTerminal implements WatchRule {

    @Override
    public AlertRule which() {
        return AlertRule.NEW_TERMINAL;
    }

    @Override
    public List<Suspicion> look(Window window, int others) {
        var known = window.person().terminals();
        if (!window.byStaff() || known.size() < others) {
            return List.of();
        }
        var said = new LinkedHashMap<String, Suspicion>();
        window.fresh()
                .filter(deed -> deed.did("SIGNED_IN") && deed.terminal() != null)
                .filter(deed -> !known.contains(deed.terminal()))
                .forEach(deed -> said.putIfAbsent(
                        deed.terminal().toString(),
                        Suspicion.of(
                                which(),
                                window,
                                deed.terminal().toString(),
                                new Suspicion.Seen(others, known.size(), List.of(deed)))));
        return List.copyOf(said.values());
    }
}
