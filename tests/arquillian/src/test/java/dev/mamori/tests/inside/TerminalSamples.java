package dev.mamori.tests.inside;

import static dev.mamori.tests.inside.Samples.args;

import dev.mamori.platform.Ids;
import dev.mamori.terminal.ChangeSim;
import dev.mamori.terminal.ChangeTerminal;
import dev.mamori.terminal.MakeKeyFile;
import dev.mamori.terminal.MoveSim;
import dev.mamori.terminal.MoveTerminal;
import dev.mamori.terminal.ReportTerminalLost;
import dev.mamori.terminal.RequestCertificate;
import dev.mamori.terminal.RetireSim;
import dev.mamori.terminal.RetireTerminal;
import dev.mamori.terminal.RevocationReason;
import dev.mamori.terminal.RevokeCertificate;
import dev.mamori.terminal.SimSearch;
import dev.mamori.terminal.SimView;
import dev.mamori.terminal.TerminalKind;
import dev.mamori.terminal.TerminalSearch;
import dev.mamori.terminal.TerminalView;
import java.util.Optional;
import java.util.UUID;

/** Samples of terminals, their certificates and cards. */
final class TerminalSamples {

    private static final String MISSING = "not-found";
    private static final String WHY = "修理に出すため";

    private TerminalSamples() {}

    static void into(Samples samples) {
        registering(samples);
        moving(samples);
        certifying(samples);
        sims(samples);
        movingSims(samples);
        filter(samples);
    }

    private static void registering(Samples samples) {
        samples.sample("TERMINALS_LISTED", scene -> args(new TerminalSearch(null, null, null, 10)))
                .invalid(scene -> args(new TerminalSearch(null, null, null, 0)));
        samples.sample("TERMINAL_VIEWED", scene -> args(office(scene).id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("TERMINAL_REGISTERED", scene -> args(Terminals.registering(TerminalKind.OFFICE)))
                .changes("terminal")
                .invalid(scene -> args(Terminals.registering(null)));
        samples.sample("TERMINAL_CHANGED", scene -> args(changed(office(scene), "SN-" + UUID.randomUUID())))
                .changes("terminal")
                .invalid(scene -> args(changed(office(scene), "長".repeat(61))))
                .rejected(
                        MISSING, scene -> args(new ChangeTerminal(Ids.next(), 1, null, null, null, null, null, null)));
    }

    private static void moving(Samples samples) {
        samples.sample("TERMINAL_SUSPENDED", scene -> args(moved(active(scene))))
                .changes("terminal")
                .invalid(scene -> args(new MoveTerminal(active(scene).id(), 2, null)))
                .rejected("illegal-move", scene -> args(moved(office(scene))))
                .rejected(MISSING, scene -> args(new MoveTerminal(Ids.next(), 1, WHY)));
        samples.sample("TERMINAL_RESUMED", scene -> args(moved(scene.terminals().suspended())))
                .changes("terminal")
                .invalid(scene -> args(new MoveTerminal(active(scene).id(), 2, null)))
                .rejected("illegal-move", scene -> args(moved(office(scene))))
                .rejected(MISSING, scene -> args(new MoveTerminal(Ids.next(), 1, WHY)));
        samples.sample("TERMINAL_RETIRED", scene -> args(retired(active(scene))))
                .changes("preview", "terminal", "terminal_certificate")
                .invalid(scene -> args(new RetireTerminal(active(scene).id(), 2, WHY, null)))
                .rejected(MISSING, scene -> args(new RetireTerminal(Ids.next(), 1, WHY, "X")));
        samples.sample("TERMINAL_REPORTED_LOST", scene -> args(lost(active(scene))))
                .changes("terminal", "terminal_certificate")
                .invalid(scene -> args(new ReportTerminalLost(active(scene).id(), 2, WHY, null)))
                .rejected(MISSING, scene -> args(new ReportTerminalLost(Ids.next(), 1, WHY, "X")));
    }

    private static void certifying(Samples samples) {
        samples.sample(
                        "TERMINAL_CERTIFICATES_LISTED",
                        scene -> args(active(scene).id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("TERMINAL_CERTIFICATE_ISSUED", scene -> args(request(office(scene), Terminals.signingRequest())))
                .changes("terminal", "terminal_certificate")
                .invalid(scene -> args(request(office(scene), null)))
                .rejected(MISSING, scene -> args(new RequestCertificate(Ids.next(), 1, "x")));
        samples.sample(
                        "TERMINAL_KEY_FILE_MADE",
                        scene -> args(new MakeKeyFile(office(scene).id(), 1)))
                .changes("terminal", "terminal_certificate")
                .invalid(scene -> args(new MakeKeyFile(null, 1)))
                .rejected(MISSING, scene -> args(new MakeKeyFile(Ids.next(), 1)));
        samples.sample("TERMINAL_CERTIFICATE_REVOKED", scene -> args(revoked(scene, RevocationReason.KEY_COMPROMISE)))
                .changes("preview", "terminal_certificate")
                .invalid(scene -> args(revoked(scene, null)))
                .rejected(
                        MISSING,
                        scene -> args(new RevokeCertificate(Ids.next(), 1, RevocationReason.UNSPECIFIED, "X")));
    }

    private static void sims(Samples samples) {
        samples.sample("SIMS_LISTED", scene -> args(new SimSearch(null, null, 10)))
                .invalid(scene -> args(new SimSearch(null, null, 0)));
        samples.sample(
                        "SIM_VIEWED",
                        scene -> args(scene.terminals().ordered(null).id()))
                .rejected(MISSING, scene -> args(Ids.next()));
        samples.sample("SIM_REGISTERED", scene -> args(Terminals.registeringSim(null)))
                .changes("sim")
                .invalid(scene ->
                        args(new dev.mamori.terminal.RegisterSim(null, null, null, null, null, null, null, null)));
        samples.sample(
                        "SIM_CHANGED",
                        scene -> args(carrier(scene.terminals().ordered(null).id(), 1, "別の会社")))
                .changes("sim")
                .invalid(scene -> args(carrier(scene.terminals().ordered(null).id(), 1, "長".repeat(61))))
                .rejected(MISSING, scene -> args(carrier(Ids.next(), 1, "別の会社")));
    }

    private static void movingSims(Samples samples) {
        for (var operation : new String[] {"SIM_ACTIVATED", "SIM_REPORTED_LOST"}) {
            samples.sample(
                            operation,
                            scene -> args(
                                    new MoveSim(scene.terminals().ordered(null).id(), 1, WHY)))
                    .changes("sim")
                    .invalid(scene -> args(new MoveSim(Ids.next(), 1, null)))
                    .rejected(MISSING, scene -> args(new MoveSim(Ids.next(), 1, WHY)));
        }
        samples.sample("SIM_RETIRED", scene -> args(retired(scene.terminals().ordered(null))))
                .changes("preview", "sim")
                .invalid(scene ->
                        args(new RetireSim(scene.terminals().ordered(null).id(), 1, null, null)))
                .rejected(MISSING, scene -> args(new RetireSim(Ids.next(), 1, WHY, "X")));
        samples.sample(
                        "SIM_SUSPENDED",
                        scene -> args(
                                new MoveSim(scene.terminals().activeSim(null).id(), 2, WHY)))
                .changes("sim")
                .invalid(scene -> args(new MoveSim(Ids.next(), 1, null)))
                .rejected(
                        "illegal-move",
                        scene ->
                                args(new MoveSim(scene.terminals().ordered(null).id(), 1, WHY)))
                .rejected(MISSING, scene -> args(new MoveSim(Ids.next(), 1, WHY)));
    }

    private static void filter(Samples samples) {
        samples.sample("FILTER_POLICY_VIEWED", scene -> args());
        samples.sample("FILTER_COMPARISONS_LISTED", scene -> args());
        samples.sample(
                        "CARRIER_FILTER_COMPARED",
                        scene -> args(scene.terminals().policy()))
                .changes("carrier_comparison")
                .invalid(scene -> args((Object) null));
    }

    private static TerminalView office(Scene scene) {
        return scene.terminals().registered(TerminalKind.OFFICE);
    }

    private static TerminalView active(Scene scene) {
        return scene.terminals().active(TerminalKind.OFFICE);
    }

    private static MoveTerminal moved(TerminalView terminal) {
        return new MoveTerminal(terminal.id(), terminal.version(), WHY);
    }

    private static ReportTerminalLost lost(TerminalView terminal) {
        return new ReportTerminalLost(terminal.id(), terminal.version(), WHY, terminal.label());
    }

    private static ChangeTerminal changed(TerminalView terminal, String serial) {
        return new ChangeTerminal(terminal.id(), terminal.version(), null, null, null, Optional.of(serial), null, null);
    }

    private static RequestCertificate request(TerminalView terminal, String request) {
        return new RequestCertificate(terminal.id(), terminal.version(), request);
    }

    private static RetireTerminal retired(TerminalView terminal) {
        return new RetireTerminal(terminal.id(), terminal.version(), WHY, terminal.label());
    }

    private static RetireSim retired(SimView sim) {
        return new RetireSim(sim.id(), sim.version(), WHY, sim.iccid());
    }

    private static RevokeCertificate revoked(Scene scene, RevocationReason reason) {
        var issued = scene.terminals().certified(office(scene)).certificate();
        var label = scene.terminals().now(issued.terminalId()).label();
        return new RevokeCertificate(issued.id(), issued.version(), reason, label);
    }

    private static ChangeSim carrier(UUID sim, long version, String carrier) {
        return new ChangeSim(sim, version, null, null, Optional.of(carrier), null, null, null, null);
    }
}
