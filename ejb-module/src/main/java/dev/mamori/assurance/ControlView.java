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

    /** What a probe saw, what of it does not hold, and what it could not prove. */
    public record Proof(
            String probe,
            Instant lookedAt,
            String collector,
            boolean passed,
            List<String> seen,
            List<String> broken,
            List<String> open,
            String sha256) {

        /** What it means: it failed, something could not be proven, or it passed. */
        public String state() {
            if (!broken.isEmpty()) {
                return "FAIL";
            }
            return open.isEmpty() ? "PASS" : ControlStatus.UNPROVEN.name();
        }
    }
}
