package dev.mamori.identity;

import dev.mamori.platform.ControlProbe;
import dev.mamori.platform.Finding;
import dev.mamori.platform.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;

/**
 * Knocks at the server's management port as somebody without an operator's certificate, who must not even be asked for a
 * password, and looks whether the password is asked for beside the certificate and nothing leads past the two.
 */
@ApplicationScoped
@Probe(control = "13", name = "management-two-proofs")
public class TwoProofsProbe implements ControlProbe {

    private static final List<String> BOTH = List.of("MAMORI-TWO-PROOFS");
    private static final String API = "/management";
    private static final String[] REMOTING = {
        "Connection: Upgrade", "Upgrade: jboss-remoting", "Sec-JbossRemoting-Key: bWFtb3JpLWNhbmFyeS1rZXk="
    };

    @Inject
    ManagementDoor door;

    @Override
    public Finding look() {
        var broken = new ArrayList<String>();
        door.sideDoors().forEach(way -> broken.add("the server can be managed " + way));
        var address = door.overTls();
        if (address.isEmpty() && broken.isEmpty()) {
            return Finding.unseen("the server names no management port that could be knocked at");
        }
        address.ifPresent(open -> knock(open, broken));
        if (!door.mechanisms().equals(BOTH)) {
            broken.add("the management port lets in by " + door.mechanisms());
        }
        return Finding.of(
                List.of(
                        "the management port without a certificate",
                        "an upgrade to the remoting protocol",
                        "ways past the management port",
                        "the proofs it asks for"),
                broken);
    }

    private void knock(InetSocketAddress open, List<String> broken) {
        var answer = door.knock(open, API);
        if (answer.isEmpty() || !answer.get(0).contains(" 403 ")) {
            broken.add("the management port answered " + first(answer) + " to nobody");
        }
        if (answer.stream().anyMatch(line -> line.regionMatches(true, 0, "WWW-Authenticate:", 0, 17))) {
            broken.add("the management port asks nobody for a password");
        }
        var upgrade = door.knock(open, "/", REMOTING);
        if (upgrade.isEmpty() || upgrade.get(0).contains(" 101 ")) {
            broken.add("the management port answered " + first(upgrade) + " to the remoting protocol");
        }
    }

    private static String first(List<String> answer) {
        return answer.isEmpty() ? "nothing" : answer.get(0);
    }
}
