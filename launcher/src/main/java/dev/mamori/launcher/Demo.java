package dev.mamori.launcher;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Prepares the demonstration once for each empty database; a later start finds the same people with the same passwords. */
final class Demo {

    private final Settings settings;
    private final Credentials credentials;
    private final TlsFiles tls;

    Demo(Settings settings, Credentials credentials, TlsFiles tls) {
        this.settings = settings;
        this.credentials = credentials;
        this.tls = tls;
    }

    /** Leaves a database alone that holds municipalities, whoever runs it. */
    void prepare(boolean emptyDatabase, Consumer<String> progress) {
        Layout layout = settings.layout();
        if (!emptyDatabase) {
            if (Files.exists(layout.demoFile())) {
                String written = PrivateFiles.read(layout.demoFile());
                PrivateFiles.write(layout.demoFile(), DemoFiles.withManagement(written, settings, credentials));
            } else {
                progress.accept("データベースに自治体があるので、デモは入れません"
                        + " / the database holds municipalities: the demonstration stays out of it");
            }
            return;
        }
        if (Files.exists(layout.demoFile()) && Files.exists(layout.setupFile())) {
            // The start before was interrupted: what it invented still waits to be set up.
            return;
        }
        List<DemoCity> cities = DemoPlan.invent();
        Map<String, TerminalFiles> terminals = new HashMap<>();
        for (DemoCity city : cities) {
            city.terminals()
                    .forEach(terminal -> terminals.put(
                            terminal.label(), tls.issueTerminal(city.code(), city.name(), terminal.label())));
        }
        PrivateFiles.write(layout.setupFile(), DemoFiles.setup(settings, cities, terminals));
        // Last: where demo.json stands, everything it names stands too.
        PrivateFiles.write(layout.demoFile(), DemoFiles.demo(settings, credentials, cities, terminals));
    }
}
