package dev.mamori.terminal;

import dev.mamori.terminal.pki.TerminalAuthority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whether certificates can be issued, and whether those that are revoked are published and known to the TLS layer. */
@ApplicationScoped
class RevocationWatch {

    private static final Duration NEWEST_WITHIN = Duration.ofHours(2);

    @Inject
    TerminalAuthority authority;

    @Inject
    RevocationRounds rounds;

    @Inject
    RevocationList list;

    @Inject
    Handshake handshake;

    @Inject
    Clock clock;

    List<String> broken() {
        if (!authority.ready(clock.instant())) {
            return List.of("there is no usable issuing authority for terminals");
        }
        rounds.round();
        var broken = new ArrayList<String>();
        if (list.newest()
                .filter(made -> made.at().plus(NEWEST_WITHIN).isAfter(clock.instant()))
                .isEmpty()) {
            broken.add("the revocation list is old");
        }
        if (!handshake.told()) {
            broken.add("the TLS layer has not taken the revocation list");
        }
        return broken;
    }
}
