package dev.mamori.terminal;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.LiveService;
import dev.mamori.platform.Probe;
import dev.mamori.tenancy.Municipalities;
import dev.mamori.terminal.pki.Canary;
import dev.mamori.terminal.store.TerminalTrials;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Knocks at the live door as terminals that are none: with a certificate of the right authority that no register knows,
 * with one that is revoked, and with headers that claim one. Then looks whether the register and what stands on it agree.
 */
@ApplicationScoped
@Probe(control = "16", name = "no-way-in-without-a-registered-terminal")
public class UnknownTerminalProbe implements ControlProbe {

    private static final String PATH = "/api/v1/terminal-session";
    private static final String STAGE_ONE = "{\"terminalLoginId\":\"canary\"}";
    private static final Map<String, String> CLAIMS = Map.of(
            "X-SSL-Client-Cert", "canary",
            "X-Forwarded-Client-Cert", "URI=urn:mamori:terminal:000000:canary",
            "X-Forwarded-For", "127.0.0.1");

    @Inject
    LiveService door;

    @Inject
    Municipalities municipalities;

    @Inject
    TerminalTrials trials;

    @Inject
    RevocationWatch revocation;

    @Inject
    Canary canary;

    @Override
    public Finding look() {
        if (!door.known()) {
            return Finding.of(List.of(), List.of("the service does not know its own address"));
        }
        var broken = new ArrayList<>(revocation.broken());
        if (broken.isEmpty()) {
            refuses(broken, "a certificate that is not registered", new LiveService.Shown(canary.stranger(), Map.of()));
            if (!door.refusesAtTheDoor(canary.revoked())) {
                broken.add("the door answers a revoked certificate");
            }
        }
        refuses(broken, "headers that claim a certificate", new LiveService.Shown(null, CLAIMS));
        for (var municipality : municipalities.codes()) {
            trials.strayCertificates(municipality).forEach(one -> broken.add("%06d: %s".formatted(municipality, one)));
        }
        return Finding.of(
                List.of(
                        "an unregistered certificate",
                        "a revoked certificate",
                        "claiming headers",
                        "registers and what stands on them"),
                broken);
    }

    private void refuses(List<String> broken, String what, LiveService.Shown shown) {
        var status = door.ask(shown, "POST", PATH, STAGE_ONE).statusCode();
        if (status != 401) {
            broken.add("stage one answered " + status + " to " + what);
        }
    }
}
