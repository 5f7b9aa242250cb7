package dev.mamori.access;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.LiveService;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Walks every path the live service publishes, as a stranger: each must ask who is calling. What is open by design is
 * named here, and nothing else may be.
 */
@ApplicationScoped
@Probe(control = "12", name = "every-path-asks-who")
public class DeclarationProbe implements ControlProbe {

    private static final List<String> OPEN = List.of(
            "/api/openapi",
            "/api/v1/oauth2/token",
            "/api/v1/terminal-session",
            "/api/v1/session",
            "/api/v1/one-time-links");
    private static final Pattern PATH = Pattern.compile("\"(/api/[^\"]*)\"\\s*:\\s*\\{");
    private static final String SOME_ID = "01930000-0000-7000-8000-000000000000";

    @Inject
    LiveService door;

    @Override
    public Finding look() {
        if (!door.known()) {
            return Finding.of(List.of(), List.of("the service does not know its own address"));
        }
        var paths = published();
        var broken = new ArrayList<String>();
        for (var path : paths) {
            var status =
                    door.ask("GET", path.replaceAll("\\{[^}]+}", SOME_ID), null).statusCode();
            if (status != 401) {
                broken.add(path + " answered " + status + " to a stranger");
            }
        }
        if (paths.isEmpty()) {
            broken.add("no path is published");
        }
        return Finding.of(List.of(paths.size() + " paths tried without a credential"), broken);
    }

    private List<String> published() {
        var description = door.ask("GET", "/api/openapi", null).body();
        return PATH.matcher(description)
                .results()
                .map(found -> found.group(1))
                .filter(path -> !OPEN.contains(path))
                .distinct()
                .toList();
    }
}
