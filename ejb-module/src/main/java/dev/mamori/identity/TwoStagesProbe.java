package dev.mamori.identity;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.LiveService;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Knocks at the live door without a terminal: stage two must be closed before the password is looked at. */
@ApplicationScoped
@Probe(control = "6-3", name = "two-stages-at-the-door")
public class TwoStagesProbe implements ControlProbe {

    private static final String STAFF = "{\"loginId\":\"canary\",\"password\":\"q7R#mZ2v!K\"}";

    @Inject
    LiveService door;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        if (!door.known()) {
            return Finding.of(List.of(), List.of("the service does not know its own address"));
        }
        var second = door.ask("POST", "/api/v1/session", STAFF);
        if (second.statusCode() != 401 || !second.body().contains("terminal-login-required")) {
            broken.add("stage two answered " + second.statusCode() + " without stage one");
        }
        var first = door.ask("POST", "/api/v1/terminal-session", "{\"terminalLoginId\":\"canary\"}");
        if (first.statusCode() != 401) {
            broken.add("stage one answered " + first.statusCode() + " without a certificate");
        }
        return Finding.of(List.of("stage one without certificate", "stage two without stage one"), broken);
    }
}
