package dev.mamori.assurance;

import dev.mamori.assurance.model.Control;
import dev.mamori.assurance.model.ControlStatus;
import java.time.Instant;
import java.util.List;

/** A control in the matrix: what it is, how it stands, and when it was last proved. */
public record ControlLine(
        String id,
        Control.Phase phase,
        String titleJa,
        String titleEn,
        List<String> proof,
        ControlStatus status,
        Instant provedAt) {}
