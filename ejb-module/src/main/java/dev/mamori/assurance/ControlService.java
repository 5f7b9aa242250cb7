package dev.mamori.assurance;

import dev.mamori.assurance.model.Control;
import dev.mamori.assurance.model.Evidence;
import dev.mamori.assurance.model.Standing;
import dev.mamori.assurance.store.EvidenceRows;
import dev.mamori.platform.NotFound;
import dev.mamori.platform.Operation;
import dev.mamori.platform.Permission;
import dev.mamori.platform.Slice;
import dev.mamori.platform.UseCase;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Shows how the contract's lines stand, from what the probes saw. There is no way to set a status. */
@Stateless
@UseCase
@RolesAllowed("CALLER")
public class ControlService {

    private static final int PROOFS_SHOWN = 10;

    @Inject
    Controls controls;

    @Inject
    Probes probes;

    @Inject
    EvidenceRows evidence;

    @Inject
    Clock clock;

    /** The whole matrix, 44 lines. */
    @Operation(name = "CONTROLS_LISTED", permission = Permission.CONTROL_READ)
    public Slice<ControlLine> list() {
        var newest = evidence.newestOfAll();
        var now = clock.instant();
        return new Slice<>(
                controls.all().stream()
                        .map(control -> line(control, newest, now))
                        .toList(),
                null);
    }

    /** One line with its last ten proofs. */
    @Operation(name = "CONTROL_READ", permission = Permission.CONTROL_READ)
    public ControlView find(String id) {
        var control = controls.find(id).orElseThrow(NotFound::new);
        var freshness = probes.freshness(id);
        var newest = freshness.keySet().stream()
                .flatMap(probe -> evidence.newest(id, probe).stream())
                .toList();
        return new ControlView(
                control.id(),
                control.phase(),
                control.titleJa(),
                control.titleEn(),
                control.meaningJa(),
                control.meaningEn(),
                control.proof(),
                Standing.of(freshness, newest, clock.instant()),
                freshness.keySet().stream().sorted().toList(),
                evidence.last(id, PROOFS_SHOWN).stream()
                        .map(ControlService::proof)
                        .toList());
    }

    private ControlLine line(Control control, List<Evidence> all, Instant now) {
        var newest = all.stream()
                .filter(evidence -> evidence.controlId().equals(control.id()))
                .toList();
        return new ControlLine(
                control.id(),
                control.phase(),
                control.titleJa(),
                control.titleEn(),
                control.proof(),
                Standing.of(probes.freshness(control.id()), newest, now),
                newest.stream()
                        .map(Evidence::lookedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static ControlView.Proof proof(Evidence evidence) {
        return new ControlView.Proof(
                evidence.probe(),
                evidence.lookedAt(),
                evidence.collector(),
                evidence.finding().passed(),
                evidence.finding().seen(),
                evidence.finding().broken(),
                evidence.finding().open(),
                evidence.sha256());
    }
}
