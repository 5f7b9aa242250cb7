package dev.mamori.assurance;

import dev.mamori.assurance.model.Control;
import dev.mamori.assurance.model.ControlStatus;
import java.time.Instant;
import java.util.List;

/** One control with its latest proofs. */
public record ControlView(
        String id,
        Control.Phase phase,
        String titleJa,
        String titleEn,
        String meaningJa,
        String meaningEn,
        List<String> proof,
        ControlStatus status,
        List<String> probes,
        List<Proof> proofs) {

    /** What a probe saw. */
    public record Proof(
            String probe,
            Instant lookedAt,
            String collector,
            boolean passed,
            List<String> seen,
            List<String> broken,
            String sha256) {

        /** What it means: it passed, it failed, or there was nothing to look at. */
        public String state() {
            if (passed) {
                return "PASS";
            }
            return broken.isEmpty() ? ControlStatus.UNPROVEN.name() : "FAIL";
        }
    }
}
