package dev.mamori.launcher;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Prepares the demonstration once for each new database; a later start finds the same people with the same passwords. */
final class Demo {

    private final Settings settings;
    private final Credentials credentials;
    private final TlsFiles tls;

    Demo(Settings settings, Credentials credentials, TlsFiles tls) {
        this.settings = settings;
        this.credentials = credentials;
        this.tls = tls;
    }

    void prepare(boolean newDatabase) {
        Layout layout = settings.layout();
        if (Files.exists(layout.demoFile()) && !newDatabase) {
            return;
        }
        List<DemoCity> cities = DemoPlan.invent();
        Map<String, TerminalFiles> terminals = new HashMap<>();
        for (DemoCity city : cities) {
            city.terminals()
                    .forEach(terminal -> terminals.put(
                            terminal.label(), tls.issueTerminal(city.code(), city.name(), terminal.label())));
        }
        PrivateFiles.write(layout.setupFile(), DemoFiles.setup(cities, terminals));
        // Last: where demo.json stands, everything it names stands too.
        PrivateFiles.write(layout.demoFile(), DemoFiles.demo(settings, credentials, cities, terminals));
    }
}
