package dev.mamori.assurance.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The rule that makes a status of evidence: one failing probe fails the control; one probe without a fresh look, or that
 * could not prove something, leaves it unproven; a control without probes is unproven.
 */
public final class Standing {

    /** From this part of its freshness on a proof asks for attention. */
    private static final double AGEING = 0.8;

    private Standing() {}

    /**
     * The status.
     *
     * @param freshness how long each of the control's probes stays fresh, by name
     * @param newest the newest evidence of each probe that ever looked
     */
    public static ControlStatus of(Map<String, Duration> freshness, List<Evidence> newest, Instant now) {
        if (newest.stream()
                .anyMatch(evidence -> !evidence.finding().passed() && freshness.containsKey(evidence.probe()))) {
            return ControlStatus.FAILING;
        }
        var proven = freshness.entrySet().stream()
                .allMatch(probe -> newest.stream().anyMatch(evidence -> fresh(evidence, probe, now, 1)));
        if (freshness.isEmpty() || !proven) {
            return ControlStatus.UNPROVEN;
        }
        var young = freshness.entrySet().stream()
                .allMatch(probe -> newest.stream().anyMatch(evidence -> fresh(evidence, probe, now, AGEING)));
        return young ? ControlStatus.CONFORMING : ControlStatus.ATTENTION;
    }

    private static boolean fresh(Evidence evidence, Map.Entry<String, Duration> probe, Instant now, double part) {
        return evidence.probe().equals(probe.getKey())
                && evidence.finding().open().isEmpty()
                && evidence.age(now).toMillis() <= probe.getValue().toMillis() * part;
    }
}
